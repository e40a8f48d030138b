//! What a mapper has in place of what code easily writes by hand: conditions, questions for a row, new rows, sums.

use serde::{Deserialize, Serialize};

use crate::model::Evidence;

/// How conditions of a query are built with operators of the language, which a mapper may only redefine in part.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Operators {
    /// Methods of a query whose arguments are conditions on columns.
    #[serde(default)]
    pub methods: Vec<String>,
    /// Those of them that join several arguments with AND.
    #[serde(default)]
    pub joining: Vec<String>,
    /// Patterns for the path of calls whose arguments are conditions on columns.
    #[serde(default)]
    pub functions: Vec<String>,
    /// Patterns for the path of calls that give a condition which has `&`, `|` and `~`: `Q`.
    #[serde(default)]
    pub values: Vec<String>,
    /// The member of a table that holds its columns.
    #[serde(default)]
    pub columns: String,
    /// The method of a column in place of `is`.
    #[serde(default)]
    pub same: String,
    /// In place of `is not`.
    #[serde(default)]
    pub other: String,
    /// In place of `in`.
    #[serde(default)]
    pub among: String,
    /// In place of `not in`.
    #[serde(default)]
    pub outside: String,
    /// A text without one of which a file has no such condition.
    #[serde(default)]
    pub anchors: Vec<String>,
}

/// How rows are counted, and how a mapper asks whether there is one.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Existence {
    /// Methods of a query that count its rows in the database.
    #[serde(default)]
    pub counts: Vec<String>,
    /// Patterns for the path of calls that count rows, where nothing before them is a query.
    #[serde(default)]
    pub calls: Vec<String>,
    /// The file imports a module whose path starts with one of these; for `calls`.
    #[serde(default)]
    pub requires: Vec<String>,
    /// The method that asks for one row instead; `*` is what stood for the one in a pattern.
    pub instead: String,
    /// It takes the place of the method that counts, with the same arguments.
    #[serde(default)]
    pub fix: bool,
    /// The best evidence that one of `calls` gives; `proved` if absent.
    #[serde(default)]
    pub evidence: Option<Evidence>,
}

/// How a row is created, and what does it without a race.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Creation {
    /// Methods of a model, its manager or a repository that write a new row.
    pub methods: Vec<String>,
    /// What settles the race, as a message names it.
    pub instead: String,
    /// The method that looks for the row and creates it, with the same fields.
    #[serde(default)]
    pub fix: String,
    /// The file imports a module whose path starts with one of these.
    #[serde(default)]
    pub requires: Vec<String>,
}

/// How a changed row is written, and how the database adds to a number by itself.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Counter {
    /// Methods of the row that write it.
    #[serde(default)]
    pub saves: Vec<String>,
    /// Methods that write the row they are given.
    #[serde(default)]
    pub takes: Vec<String>,
    /// Methods of a session that write all changed rows.
    #[serde(default)]
    pub commits: Vec<String>,
    /// Methods that write the fields which they are given.
    #[serde(default)]
    pub updates: Vec<String>,
    /// What sessions are called.
    #[serde(default)]
    pub sessions: Vec<String>,
    /// How the database adds, as a message names it, with `{field}` and `{sign}`.
    pub instead: String,
    /// The old value as the database knows it, with `{field}`: `F("{field}")`.
    #[serde(default)]
    pub fix_value: String,
    /// The import line that it needs.
    #[serde(default)]
    pub fix_import: String,
    /// The file imports a module whose path starts with one of these.
    #[serde(default)]
    pub requires: Vec<String>,
}

/// How a client is answered.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Answer {
    /// Patterns for the path of calls that answer with their argument.
    #[serde(default)]
    pub calls: Vec<String>,
    /// Patterns for an annotation of functions that answer with what they return.
    #[serde(default)]
    pub annotations: Vec<String>,
    /// How classes are called whose methods answer with what they return.
    #[serde(default)]
    pub controllers: Vec<String>,
    /// The file imports a module whose path starts with one of these.
    #[serde(default)]
    pub requires: Vec<String>,
}
