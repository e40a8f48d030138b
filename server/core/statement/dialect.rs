//! Which database a text is written for, by the words that only one of them knows.

use super::{Kind, Script};

/// The database a text is written for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dialect {
    /// Nothing tells.
    #[default]
    Unknown,
    /// PostgreSQL.
    Postgres,
    /// MySQL or MariaDB.
    MySql,
    /// Microsoft SQL Server.
    SqlServer,
    /// SQLite.
    Sqlite,
    /// Oracle.
    Oracle,
}

/// Words that only one database knows.
const WORDS: [(Dialect, &[&str]); 5] = [
    (
        Dialect::Postgres,
        &[
            "CONCURRENTLY",
            "JSONB",
            "TIMESTAMPTZ",
            "BIGSERIAL",
            "SERIAL",
            "BYTEA",
            "ILIKE",
            "PLPGSQL",
            "TSVECTOR",
            "GIN",
            "GIST",
            "BRIN",
            "UUID_GENERATE_V4",
            "GEN_RANDOM_UUID",
            "REGCLASS",
            "DEFERRABLE",
            "PG_CATALOG",
            "CITEXT",
            "INT4",
            "INT8",
            "NEXTVAL",
            "SEARCH_PATH",
        ],
    ),
    (
        Dialect::MySql,
        &["ENGINE", "AUTO_INCREMENT", "TINYINT", "MEDIUMTEXT", "LONGTEXT", "DATETIME", "UNSIGNED", "INNODB", "UTF8MB4"],
    ),
    (
        Dialect::SqlServer,
        &[
            "NVARCHAR",
            "IDENTITY",
            "GO",
            "NOLOCK",
            "GETDATE",
            "NEWID",
            "DATETIME2",
            "UNIQUEIDENTIFIER",
            "SYSNAME",
            "TOP",
        ],
    ),
    (Dialect::Sqlite, &["AUTOINCREMENT", "PRAGMA", "SQLITE_MASTER", "SQLITE_SEQUENCE"]),
    (Dialect::Oracle, &["VARCHAR2", "NVARCHAR2", "SYSDATE", "DUAL", "ROWNUM", "CLOB"]),
];

/// The dialect with the most marks in a text.
pub(super) fn of(script: &Script<'_>) -> Dialect {
    let mut marks = [0_u32; 5];
    for (at, token) in script.tokens.iter().enumerate() {
        let word = script.word(at);
        let mark = match token.kind {
            Kind::Word => WORDS.iter().position(|(_, words)| words.iter().any(|w| w.eq_ignore_ascii_case(word))),
            Kind::Quoted if word.starts_with('`') => Some(1),
            Kind::Quoted if word.starts_with('[') => Some(2),
            Kind::Body => Some(0),
            Kind::Param if word.starts_with('$') && !word.contains('{') => Some(0),
            Kind::Sign if word == "::" => Some(0),
            _ => None,
        };
        if let Some(mark) = mark {
            marks[mark] += 1;
        }
    }
    let best = (0..marks.len()).rev().max_by_key(|at| marks[*at]).unwrap_or(0);
    if marks[best] == 0 { Dialect::Unknown } else { WORDS[best].0 }
}
