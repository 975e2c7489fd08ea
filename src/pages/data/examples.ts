/** A short program that takes the data from `root` ("https://dalel.example/snapshot/") and prints something of it. */
export interface Example {
  readonly id: 'curl' | 'duckdb' | 'pandas' | 'r' | 'javascript';
  readonly code: (root: string, figure: string) => string;
}

/** The examples of the page about the data. A test runs those that this machine can run. `figure` is the path of one figure's JSON. */
export const examples: readonly Example[] = [
  {
    id: 'curl',
    code: (root, figure) => `curl -O ${root}dalel.csv
curl ${root}${figure}`,
  },
  {
    id: 'duckdb',
    code: (root) => `SELECT name_en, value, period_end, quote
FROM '${root}dalel.parquet'
JOIN '${root}regions.csv' USING (region)
WHERE indicator = 'turnout' AND qualifier = 'exact'
ORDER BY period_end DESC, value DESC
LIMIT 10;`,
  },
  {
    id: 'pandas',
    code: (root) => `import pandas as pd

dates = {"period_start": str, "period_end": str, "published": str}
figures = pd.read_csv("${root}dalel.csv", dtype=dates)
turnout = figures.query("indicator == 'turnout' and qualifier == 'exact'")
one_each = turnout.drop_duplicates("group")
print(one_each[["region", "value", "period_end", "quote"]].head(10).to_string(index=False))`,
  },
  {
    id: 'r',
    code: (root) => `figures <- read.csv("${root}dalel.csv",
                    na.strings = "", encoding = "UTF-8")
turnout <- subset(figures, indicator == "turnout" & qualifier == "exact")
one_each <- turnout[!duplicated(turnout$group), ]
head(one_each[, c("region", "value", "period_end", "quote")], 10)`,
  },
  {
    id: 'javascript',
    code: (root) => `const response = await fetch("${root}dalel.json");
const { figures } = await response.json();
const turnout = figures.filter(
  (figure) => figure.indicator === "turnout" && figure.qualifier === "exact",
);
console.table(turnout.slice(0, 10), ["region", "value", "period_end", "quote"]);`,
  },
];
