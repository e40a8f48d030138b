//! SQL that asks a database about its own tables: tools that read schemas build it from names that no client chooses.

use super::Context;
use crate::template::{Piece, Template};

/// Statements that only describe something.
const DESCRIBING: [&str; 4] = ["pragma ", "show ", "describe ", "desc "];
/// Parts of the names of system catalogs.
const CATALOGS: [&str; 20] = [
    "sqlite_sequence",
    "geometry_columns",
    "f_table_name",
    "tbl_name",
    "user_objects",
    "all_tab",
    "user_tab",
    "information_schema",
    "sqlite_master",
    "sqlite_schema",
    "pg_catalog",
    "pg_class",
    "pg_enum",
    "pg_type",
    "pg_attribute",
    "pg_index",
    "pg_constraint",
    "syscat.",
    "sys.",
    "\"sys\".",
];

/// Whether a text describes a table or reads a system catalog.
pub(super) fn is_read(cx: &Context<'_, '_>, template: &Template) -> bool {
    let texts = template.pieces.iter().filter_map(|piece| match piece {
        Piece::Text(span) => Some(cx.text(*span).to_lowercase()),
        _ => None,
    });
    texts.enumerate().any(|(at, text)| {
        let describes = at == 0 && DESCRIBING.iter().any(|word| text.trim_start().starts_with(word));
        describes || CATALOGS.iter().any(|name| text.contains(name))
    })
}
