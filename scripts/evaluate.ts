/**
 * `npm run evaluate -- FILE` says how well FSRS predicts a log of reviews (docs/formats.md): ours, or Anki's
 * table of reviews as CSV, whose days are counted in the zone given by `--zone`, else in UTC. Exits 1 with a
 * sentence where the file cannot be used.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Evaluation, evaluate, fewestPredictions, type Score } from "@/core/schedule/evaluate/evaluate";
import type { PastLog } from "@/core/schedule/evaluate/past-log";
import { type LogError, type LogKind, readLog } from "@/core/schedule/evaluate/read-log";
import { defaultParameters } from "@/core/schedule/fsrs";
import { fitParameters, mayFit } from "@/core/schedule/personal-parameters";
import { isTimeZone } from "@/core/schedule/study-day";
import { findTrainer } from "@/server/schedule/fsrs-trainer";

const usage = "Use: npm run evaluate -- FILE [--zone Europe/Vienna]";
/** Faults shown one by one; a wrong file has one on every line. */
const mostFaults = 10;

const { file, zone } = options();
const read = readLog(textOf(file), zone);
if (!read.ok) refuse(...sentencesFor(read.error));
const { kind, log } = read.value;
sayWhatItHolds(kind, log);

const claims = new Set(log.reviews.map(({ claim }) => claim)).size;
if (log.reviews.length - claims < fewestPredictions)
  refuse(
    `Of these, ${log.reviews.length - claims} are not the first of their claim and can be predicted; it takes ${fewestPredictions} to say anything.`,
  );
const train = await findTrainer();
show(await evaluate(log.reviews, train));
if (!train)
  console.log(
    "Weights cannot be trained here: @open-spaced-repetition/binding is not installed, or has no build for this machine.",
  );
else if (!mayFit(log.reviews.length, null))
  console.log("Personal parameters are offered from 1,000 reviews on.");
else {
  const fit = await fitParameters(log.reviews, defaultParameters, train, "fsrs-6/evaluated");
  if (fit) {
    const { isPassed, gain, standardError } = fit.gate;
    console.log(
      `On the last fifth, trained on the rest, log loss falls by ${gain.toFixed(4)} (standard error ${standardError.toFixed(4)}): personal parameters would ${isPassed ? "" : "not "}be kept.`,
    );
  }
}

function options(): { file: string; zone: string } {
  try {
    const { values, positionals } = parseArgs({
      options: { zone: { type: "string", default: "UTC" } },
      allowPositionals: true,
    });
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) refuse(`Name one file. ${usage}`);
    if (!isTimeZone(values.zone)) refuse(`There is no time zone "${values.zone}". ${usage}`);
    return { file: name, zone: values.zone };
  } catch (error) {
    refuse(`${(error as Error).message} ${usage}`);
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as { code?: string };
    refuse(
      code === "ENOENT"
        ? `There is no file ${path}.`
        : `${path} cannot be read: ${(error as Error).message}.`,
    );
  }
}

function sentencesFor(error: LogError): string[] {
  if (error.code === "LOG_EMPTY") return [`${file} is empty.`];
  if (error.code === "FORMAT_UNKNOWN")
    return [
      `${file} is neither a review log of Recite, whose lines begin with "{", nor Anki's table of reviews, which begins with "id,cid,usn,ease,ivl,lastIvl,factor,time,type".`,
      `Its first line is: ${error.firstLine.slice(0, 80)}`,
    ];
  const { faults } = error;
  const shown = faults.slice(0, mostFaults).map(({ line, says }) => `${file}, line ${line}: ${says}.`);
  const more = faults.length - shown.length;
  return more > 0 ? [...shown, `${more} more lines cannot be read.`] : shown;
}

function sayWhatItHolds(kind: LogKind, { reviews, leftOut }: PastLog) {
  const days = reviews.map(({ day }) => day).sort();
  const origin = kind === "anki" ? `Anki's reviews, days in ${zone}` : "a review log of Recite";
  const count = new Set(reviews.map(({ claim }) => claim)).size;
  const what = kind === "anki" ? "cards" : "claims";
  console.log(
    `${file}: ${origin}; ${grouped(reviews.length)} reviews of ${grouped(count)} ${what}${days.length > 0 ? ` from ${days[0]} to ${days.at(-1)}` : ""}.`,
  );
  if (leftOut.length > 0)
    console.log(`Left out: ${leftOut.map(({ why, count }) => `${grouped(count)} ${why}`).join(", ")}.`);
}

function show({ predicted, folds, mean, byDefault, trained }: Evaluation) {
  console.log(
    `${grouped(predicted)} of them are predicted, in ${folds} parts by time, each from what came before it.\n`,
  );
  console.log(row("", "log loss", "RMSE(bins)", "AUC"));
  console.log(scoreRow("the person's mean", mean));
  console.log(scoreRow("FSRS-6, default", byDefault));
  if (trained) console.log(scoreRow("FSRS-6, trained", trained));
  console.log("");
}

function scoreRow(name: string, { logLoss, rmseBins, auc }: Score) {
  const figure = (value: number | null) => (value === null ? "-" : value.toFixed(4));
  return row(name, figure(logLoss), figure(rmseBins), figure(auc));
}

function row(name: string, ...figures: string[]) {
  return name.padEnd(20) + figures.map((figure) => figure.padStart(12)).join("");
}

function grouped(count: number) {
  return count.toLocaleString("en");
}

function refuse(...sentences: string[]): never {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}
