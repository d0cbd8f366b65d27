import { PageLoading } from "@/components/shell/page-loading";

export default function SettingsLoading() {
  return <PageLoading label="The settings are loading" />;
}
