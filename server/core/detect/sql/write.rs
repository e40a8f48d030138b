//! What changes rows: all of them at once, or by position; and hints that read what was never committed.

use backhint_knowledge::Evidence;

use super::Reading;
use crate::finding::{Edit, Fix};
use crate::statement::relation::relations;
use crate::statement::source::Extent;
use crate::statement::{Clause, Dialect, Query, Statement, Verb};

/// Parts of names of tables that are made to be emptied.
const PASSING: [&str; 11] =
    ["tmp", "temp", "staging", "stage", "cache", "queue", "session", "log", "lock", "import", "test"];

impl Reading<'_, '_> {
    pub(super) fn write(&mut self, statement: &Statement, query: &Query) {
        match query.verb {
            Verb::Update | Verb::Delete => self.without_where(statement, query),
            Verb::Insert => self.insert_without_columns(query),
            Verb::Select => {}
        }
    }

    fn without_where(&mut self, statement: &Statement, query: &Query) {
        let script = self.script();
        let bounded = [Clause::Where, Clause::Limit].iter().any(|clause| query.has(*clause));
        let whole = self.source.extent == Extent::Whole;
        if bounded || !whole || self.is_open(query) || query.end != statement.tokens.end {
            return;
        }
        let tables = relations(script, query);
        let [table] = tables.as_slice() else { return };
        let dynamic =
            table.name.is_empty() || table.name.contains([crate::statement::HOLE, crate::statement::CONSTANT, '{']);
        let own_verb = query.verb == Verb::Delete || query.has(Clause::Set);
        if dynamic || table.derived || !table.clean || !own_verb || self.is_passing(&table.name) {
            return;
        }
        let what = if query.verb == Verb::Update { "changes" } else { "removes" };
        let message = format!("this {what} every row of `{}`: no WHERE says which ones are meant", table.name);
        let evidence = match query.clause(Clause::Set) {
            // What every row has is changed as such: `SET email = lower(email)`.
            Some(set) if self.sets_from_itself(set.clone()) => Evidence::Possible,
            Some(_) => Evidence::Proved,
            None => Evidence::Likely,
        };
        self.note("sql-write-without-where", evidence, query.start..table.tokens.end, message);
    }

    /// Whether the new values are made from columns of the row.
    fn sets_from_itself(&self, set: std::ops::Range<usize>) -> bool {
        let script = self.script();
        let columns: Vec<String> =
            set.clone().filter(|at| script.is_name(*at) && script.is(at + 1, "=")).map(|at| script.name(at)).collect();
        let again = |at: usize| script.is_name(at) && !script.is(at + 1, "=") && columns.contains(&script.name(at));
        set.clone().any(again)
    }

    /// Whether a table is made to be emptied: by its name, or because this text makes it for the session.
    pub(super) fn is_passing(&self, table: &str) -> bool {
        let script = self.script();
        let temporary = |at: usize| {
            script.is_any(at, &["TEMP", "TEMPORARY"])
                && (at..at + 7).any(|at| script.is_name(at) && script.name(at) == table)
        };
        table.starts_with(['#', '@'])
            || PASSING.iter().any(|part| table.contains(part))
            || (0..script.tokens.len()).any(temporary)
    }

    fn insert_without_columns(&mut self, query: &Query) {
        let script = self.script();
        let Some(into) = query.clause(Clause::Into) else { return };
        let Some((table, next)) = script.dotted_name(into.start) else { return };
        let direct = script.is_any(next, &["VALUES", "SELECT"]);
        if !direct || self.is_passing(&table) || self.is_open(query) {
            return;
        }
        let message =
            format!("a column that is added to `{table}` breaks this, or shifts its values: name the columns");
        // A file of rows belongs to the table it fills; code lives on while the table changes.
        let evidence = if self.in_file { Evidence::Possible } else { Evidence::Proved };
        self.note("sql-insert-without-columns", evidence, query.start..next, message);
    }

    /// `WITH (NOLOCK)`, `ISOLATION LEVEL READ UNCOMMITTED`, MySQL's `SET NAMES utf8`.
    pub(super) fn hints(&mut self, statement: &Statement) {
        for at in statement.tokens.clone() {
            let script = self.script();
            let hint =
                script.is_any(at, &["NOLOCK", "READUNCOMMITTED"]) && at > 0 && script.is_any(at - 1, &["(", ","]);
            let level =
                script.are(at, &["ISOLATION", "LEVEL", "READ", "UNCOMMITTED"]) && script.dialect != Dialect::Postgres;
            if hint || level {
                let tokens = if hint { at..at + 1 } else { at..at + 4 };
                let message =
                    "this may read rows that are rolled back later, and miss rows or see them twice".to_owned();
                self.note("sql-dirty-read-hint", Evidence::Proved, tokens, message);
            }
        }
        self.charsets(statement);
    }

    /// MySQL's three-byte character set, told once for a statement and put right all over it.
    fn charsets(&mut self, statement: &Statement) {
        let script = self.script();
        let places: Vec<usize> = statement.tokens.clone().filter(|at| self.is_short_charset(statement, *at)).collect();
        let Some(first) = places.first().copied() else { return };
        let bare = |at: usize| script.word(at).trim_matches(['\'', '"']).to_ascii_lowercase();
        let edit = |at: &usize| {
            let new = bare(*at).replacen("utf8mb3", "utf8", 1).replacen("utf8", "utf8mb4", 1);
            let quote =
                script.word(*at).chars().next().filter(|c| matches!(c, '\'' | '"')).map_or(String::new(), String::from);
            Some(Edit { span: script.exact(*at..at + 1)?, text: format!("{quote}{new}{quote}") })
        };
        let edits: Option<Vec<Edit>> = places.iter().map(edit).collect();
        let fix = edits.map(|edits| Fix { title: "Use `utf8mb4`".to_owned(), edits, safe: true, file: None });
        let name = bare(first);
        let message =
            format!("MySQL's `{name}` holds three bytes per character: emoji and some Chinese are refused or cut off");
        self.note_with("sql-mysql-utf8-charset", Evidence::Proved, first..first + 1, message, fix);
    }

    fn is_short_charset(&self, statement: &Statement, at: usize) -> bool {
        let script = self.script();
        let name = script.word(at).trim_matches(['\'', '"']).to_ascii_lowercase();
        let is_name = matches!(name.as_str(), "utf8" | "utf8mb3");
        let is_collation = name.starts_with("utf8_") || name.starts_with("utf8mb3_");
        if !(is_name || is_collation) || at < statement.tokens.start + 2 || script.dialect == Dialect::Postgres {
            return false;
        }
        let before = at - 1 - usize::from(script.is(at - 1, "="));
        let charset = script.is(before, "CHARSET") || script.are(before - 1, &["CHARACTER", "SET"]);
        let names = script.is(before, "NAMES") && script.dialect == Dialect::MySql;
        is_name && (charset || names) || is_collation && script.is(before, "COLLATE")
    }
}
