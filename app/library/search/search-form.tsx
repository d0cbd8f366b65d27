import Form from "next/form";
import { topicNames } from "@/components/ui/topic-label";
import { claimKinds, topics } from "@/core/claim/claim";
import type { ShelfDocument } from "@/server/library/queries";
import type { FoundEntity, SearchInput } from "@/server/library/search";
import { kindNames } from "./kind-names";

type SearchFormProps = { input: SearchInput; documents: ShelfDocument[]; entities: FoundEntity[] };

/** A form of links: what is searched stands in the address, and needs no script. */
export function SearchForm({ input, documents, entities }: SearchFormProps) {
  return (
    <Form action="/library/search" className="search" role="search">
      <label className="vh" htmlFor="library-search">
        Words, names or aliases
      </label>
      <div className="search-line">
        <input
          id="library-search"
          className="field"
          type="search"
          name="q"
          defaultValue={input.text}
          maxLength={200}
          placeholder="Words, names or aliases"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
        />
        <button type="submit" className="btn btn-main">
          Search
        </button>
      </div>
      <fieldset className="search-filters">
        <legend className="vh">Narrow it down</legend>
        <Select name="topic" label="Topic" value={input.topic}>
          {topics.map((topic) => [topic, topicNames[topic]])}
        </Select>
        <Select name="document" label="Document" value={input.document}>
          {documents.map(({ id, title }) => [id, title])}
        </Select>
        <Select name="kind" label="Kind" value={input.kind}>
          {claimKinds.map((kind) => [kind, kindNames[kind]])}
        </Select>
        <Select name="entity" label="About" value={input.entity}>
          {entities.map(({ id, name }) => [id, name])}
        </Select>
      </fieldset>
    </Form>
  );
}

type SelectProps = {
  name: string;
  label: string;
  value: string | null;
  children: (readonly [string, string])[];
};

function Select({ name, label, value, children }: SelectProps) {
  const id = `search-${name}`;
  return (
    <div className="field-group">
      <label htmlFor={id}>{label}</label>
      {/* Keyed by its value, so that a link to another search shows in it. */}
      <select key={value} id={id} name={name} className="field" defaultValue={value ?? ""}>
        <option value="">Any</option>
        {children.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
