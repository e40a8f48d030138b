//! The statements that define tables: columns, constraints, indexes, and the actions of `ALTER TABLE`.

use std::ops::Range;

use super::{Kind, Script, Statement};

/// `CREATE TABLE`.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// Its name, lower case, without schema and quotes.
    pub name: String,
    /// It lives as long as the session: `TEMPORARY`, `#name`.
    pub temporary: bool,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its constraints and inline indexes.
    pub constraints: Vec<Constraint>,
}

/// A column's definition.
#[derive(Clone, Debug, Default)]
pub struct Column {
    /// Its name, lower case, without quotes.
    pub name: String,
    /// Its tokens, the name first.
    pub tokens: Range<usize>,
    /// The first word of its type, upper case; empty where it has none.
    pub type_name: String,
    /// `NOT NULL`, or a part of the primary key.
    pub not_null: bool,
    /// It has a default, or the database fills it in: `DEFAULT`, `GENERATED`, `IDENTITY`, `SERIAL`.
    pub filled: bool,
    /// `PRIMARY KEY`.
    pub primary: bool,
    /// `UNIQUE`.
    pub unique: bool,
    /// `REFERENCES`.
    pub references: bool,
}

/// What a constraint asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConstraintKind {
    /// `PRIMARY KEY`.
    Primary,
    /// `UNIQUE`.
    Unique,
    /// `FOREIGN KEY`.
    Foreign,
    /// `CHECK`.
    Check,
    /// MySQL's `INDEX` and `KEY` inside a table.
    Index,
}

/// A constraint of a table, or an inline index.
#[derive(Clone, Debug)]
pub struct Constraint {
    /// What it asks.
    pub kind: ConstraintKind,
    /// Its columns, lower case; an expression gives an empty name.
    pub columns: Vec<String>,
    /// Its tokens.
    pub tokens: Range<usize>,
}

/// `CREATE INDEX`.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// Its name.
    pub name: String,
    /// Its table, lower case, without schema and quotes.
    pub table: String,
    /// It has `UNIQUE`.
    pub unique: bool,
    /// It has `CONCURRENTLY`.
    pub concurrently: bool,
    /// Its columns, lower case; an expression gives an empty name.
    pub columns: Vec<String>,
    /// Only columns in plain order, no condition, no further columns, the default method.
    pub plain: bool,
    /// The token of `INDEX`.
    pub word: usize,
    /// Its tokens.
    pub tokens: Range<usize>,
}

/// `ALTER TABLE`.
#[derive(Clone, Debug)]
pub struct Alteration {
    /// The table, lower case, without schema and quotes.
    pub table: String,
    /// Its actions: the tokens between commas.
    pub actions: Vec<Range<usize>>,
}

/// A statement that defines something.
#[derive(Clone, Debug)]
pub enum Definition {
    /// `CREATE TABLE`.
    Table(Table),
    /// `CREATE INDEX`.
    Index(Index),
    /// `ALTER TABLE`.
    Alteration(Alteration),
}

/// What a statement defines, if that is a table, an index or a change of a table.
#[must_use]
pub fn definition(script: &Script<'_>, statement: &Statement) -> Option<Definition> {
    let start = statement.tokens.start;
    if script.are(start, &["ALTER", "TABLE"]) {
        return alteration(script, statement).map(Definition::Alteration);
    }
    if !script.is(start, "CREATE") {
        return None;
    }
    let kind = (start + 1..(start + 6).min(statement.tokens.end)).find(|at| script.is_any(*at, &["TABLE", "INDEX"]))?;
    if script.is(kind, "TABLE") {
        table(script, statement, kind).map(Definition::Table)
    } else {
        index(script, statement, kind).map(Definition::Index)
    }
}

fn skip_words(script: &Script<'_>, mut at: usize, words: &[&str]) -> usize {
    while script.is_any(at, words) {
        at += 1;
    }
    at
}

fn table(script: &Script<'_>, statement: &Statement, kind: usize) -> Option<Table> {
    let at = skip_words(script, kind + 1, &["IF", "NOT", "EXISTS"]);
    let (name, open) = script.dotted_name(at)?;
    let temporary = (statement.tokens.start..kind).any(|at| script.is_any(at, &["TEMP", "TEMPORARY", "VOLATILE"]))
        || name.starts_with('#');
    let mut table = Table { name, temporary, ..Table::default() };
    if !script.is(open, "(") {
        return Some(table);
    }
    let depth = script.tokens[open].depth + 1;
    let close = script.behind_bracket(open).saturating_sub(1).max(open + 1);
    for part in script.parts(open + 1..close, depth) {
        match constraint(script, &part) {
            Some(constraint) => table.constraints.push(constraint),
            None => table.columns.extend(column(script, part)),
        }
    }
    for constraint in table.constraints.iter().filter(|c| c.kind == ConstraintKind::Primary) {
        for column in table.columns.iter_mut().filter(|column| constraint.columns.contains(&column.name)) {
            column.not_null = true;
        }
    }
    Some(table)
}

/// A column's definition: a name, a type, and what else holds.
#[must_use]
pub fn column(script: &Script<'_>, tokens: Range<usize>) -> Option<Column> {
    if !script.is_name(tokens.start) {
        return None;
    }
    let has = |words: &[&str]| tokens.clone().any(|at| script.are(at, words));
    let type_name = if script.kind(tokens.start + 1) == Some(Kind::Word) && tokens.len() > 1 {
        script.word(tokens.start + 1).to_ascii_uppercase()
    } else {
        String::new()
    };
    let filled = has(&["DEFAULT"])
        || has(&["GENERATED"])
        || has(&["IDENTITY"])
        || has(&["AUTO_INCREMENT"])
        || has(&["AUTOINCREMENT"]);
    let filled = filled
        || has(&["AS"])
        || type_name.ends_with("SERIAL")
        || matches!(type_name.as_str(), "ROWVERSION" | "TIMESTAMP") && has(&["ROWVERSION"]);
    let primary = has(&["PRIMARY", "KEY"]);
    Some(Column {
        name: script.name(tokens.start),
        type_name,
        not_null: primary || has(&["NOT", "NULL"]),
        filled,
        primary,
        unique: has(&["UNIQUE"]),
        references: has(&["REFERENCES"]),
        tokens,
    })
}

/// A constraint or inline index, where the tokens are one.
#[must_use]
pub fn constraint(script: &Script<'_>, tokens: &Range<usize>) -> Option<Constraint> {
    let mut at = tokens.start;
    if script.is(at, "CONSTRAINT") {
        at += if script.is_any(at + 1, &["PRIMARY", "UNIQUE", "FOREIGN", "CHECK"]) { 1 } else { 2 };
    }
    let kind = match script.word(at).to_ascii_uppercase().as_str() {
        "PRIMARY" if script.is(at + 1, "KEY") => ConstraintKind::Primary,
        "UNIQUE" => ConstraintKind::Unique,
        "FOREIGN" => ConstraintKind::Foreign,
        "CHECK" => ConstraintKind::Check,
        "EXCLUDE" => ConstraintKind::Check,
        "INDEX" | "KEY" | "FULLTEXT" | "SPATIAL" if !is_type(script, at + 1) => ConstraintKind::Index,
        "LIKE" if script.is_name(at + 1) => ConstraintKind::Check,
        _ => return None,
    };
    let open = tokens.clone().find(|at| script.is(*at, "("));
    let columns = open.map(|open| columns(script, open)).unwrap_or_default();
    Some(Constraint { kind, columns, tokens: tokens.clone() })
}

/// Whether a token is a type, so that the word before it is a column's name: `key text`, `index int`.
fn is_type(script: &Script<'_>, at: usize) -> bool {
    let types = [
        "TEXT",
        "VARCHAR",
        "INT",
        "INTEGER",
        "BIGINT",
        "CHAR",
        "NVARCHAR",
        "UUID",
        "JSON",
        "JSONB",
        "BYTEA",
        "BLOB",
        "BOOLEAN",
        "CHARACTER",
    ];
    script.is_any(at, &types)
}

/// The names between brackets; what is more than a name gives an empty one.
fn columns(script: &Script<'_>, open: usize) -> Vec<String> {
    let depth = script.tokens[open].depth + 1;
    let close = script.behind_bracket(open).saturating_sub(1);
    let name = |part: Range<usize>| {
        let plain =
            script.is_name(part.start) && (part.len() == 1 || part.len() == 2 && script.is(part.start + 1, "ASC"));
        if plain { script.name(part.start) } else { String::new() }
    };
    script.parts(open + 1..close.max(open + 1), depth).into_iter().map(name).collect()
}

fn index(script: &Script<'_>, statement: &Statement, word: usize) -> Option<Index> {
    let before = |names: &[&str]| (statement.tokens.start..word).any(|at| script.is_any(at, names));
    let on = (word + 1..statement.tokens.end).find(|at| script.is(*at, "ON"))?;
    let concurrently = (word + 1..on).any(|at| script.is(at, "CONCURRENTLY"));
    let name = if on > word + 1 { script.name(on - 1) } else { String::new() };
    let (table, mut open) = script.dotted_name(skip_words(script, on + 1, &["ONLY"]))?;
    let mut method = "btree".to_owned();
    if script.is(open, "USING") {
        method = script.name(open + 1);
        open += 2;
    }
    if !script.is(open, "(") {
        return None;
    }
    let columns = columns(script, open);
    let behind = script.behind_bracket(open);
    let special = before(&["FULLTEXT", "SPATIAL", "COLUMNSTORE", "BITMAP", "CLUSTERED"]);
    let plain =
        behind >= statement.tokens.end && !special && method == "btree" && columns.iter().all(|name| !name.is_empty());
    Some(Index {
        name,
        table,
        unique: before(&["UNIQUE"]),
        concurrently,
        columns,
        plain,
        word,
        tokens: statement.tokens.clone(),
    })
}

fn alteration(script: &Script<'_>, statement: &Statement) -> Option<Alteration> {
    let at = skip_words(script, statement.tokens.start + 2, &["IF", "EXISTS", "ONLY"]);
    let (table, next) = script.dotted_name(at)?;
    let depth = script.tokens[statement.tokens.start].depth;
    let next = next + usize::from(script.is(next, "*"));
    let actions =
        if next < statement.tokens.end { script.parts(next..statement.tokens.end, depth) } else { Vec::new() };
    Some(Alteration { table, actions })
}
