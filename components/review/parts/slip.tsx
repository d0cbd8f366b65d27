import { GripIcon } from "@/components/ui/icons";

/** The face of something that can be picked up. */
export function SlipFace({ text }: { text: string }) {
  return (
    <>
      <GripIcon />
      <span>{text}</span>
    </>
  );
}
