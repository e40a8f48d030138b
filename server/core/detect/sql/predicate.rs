//! Conditions that are never true, or that no index can serve.

use backhint_knowledge::Evidence;

use super::Reading;
use crate::finding::Fix;
use crate::statement::schema::{Definition, definition};
use crate::statement::source::Extent;
use crate::statement::{Clause, Kind, Query, Statement};

/// Functions that give a date or a part of one.
const DATE_FUNCTIONS: [&str; 8] =
    ["DATE", "YEAR", "MONTH", "TRUNC", "TO_CHAR", "DATE_FORMAT", "DATE_TRUNC", "STRFTIME"];
/// Functions that change a text or put a value in the place of a missing one.
const TEXT_FUNCTIONS: [&str; 7] = ["LOWER", "UPPER", "TRIM", "SUBSTRING", "SUBSTR", "COALESCE", "IFNULL"];
/// Schemas that describe the database itself; nobody tunes their queries.
const CATALOGUES: [&str; 8] = [
    "information_schema",
    "pg_catalog",
    "pg_class",
    "sqlite_master",
    "sqlite_schema",
    "pg_tables",
    "pg_stat_activity",
    "sys",
];

impl Reading<'_, '_> {
    pub(super) fn predicates(&mut self, statement: &Statement) {
        for at in statement.tokens.clone() {
            if self.script().is(at, "NULL") && self.script().kind(at) == Some(Kind::Word) {
                self.null_comparison(statement, at);
            } else if self.script().are(at, &["NOT", "IN", "("]) {
                self.not_in(statement, at);
            }
            if self.is_condition(statement, at) {
                self.leading_wildcard(statement, at);
                self.wrapped_column(statement, at);
            }
        }
    }

    /// Whether a token stands where a condition is tested.
    fn is_condition(&self, statement: &Statement, at: usize) -> bool {
        match self.query_around(statement, at) {
            Some(query) => {
                matches!(query.clause_at(at), Some(Clause::Where | Clause::Having | Clause::From))
                    || self.is_case(query, at)
            }
            None => self.source.extent == Extent::Condition || self.is_check(statement, at),
        }
    }

    /// Whether a token stands between `WHEN` and `THEN`.
    fn is_case(&self, query: &Query, at: usize) -> bool {
        let script = self.script();
        let word = (query.start..at).rev().find(|at| script.is_any(*at, &["WHEN", "THEN", "ELSE", "END", ","]));
        word.is_some_and(|word| script.is(word, "WHEN"))
    }

    /// Whether a token stands in a `CHECK (...)`, or in the condition of an `IF`.
    fn is_check(&self, statement: &Statement, at: usize) -> bool {
        let script = self.script();
        let start = statement.tokens.start;
        let open = (start..at)
            .rev()
            .find(|open| script.is(*open, "(") && script.tokens[*open].depth < script.tokens[at].depth);
        if open.is_some_and(|open| open > start && script.is(open - 1, "CHECK")) {
            return true;
        }
        let is_branch = script.is_any(start, &["IF", "ELSIF", "ELSEIF", "WHILE"]);
        is_branch && !(start..at).any(|at| script.is_any(at, &["THEN", "SET", "EXEC", "BEGIN", "DEFAULT"]))
    }

    fn null_comparison(&mut self, statement: &Statement, null: usize) {
        let script = self.script();
        let at = null.saturating_sub(1);
        let equal = script.is_any(at, &["=", "=="]);
        if !(equal || script.is_any(at, &["<>", "!="]))
            || at <= statement.tokens.start
            || !self.is_condition(statement, null)
        {
            return;
        }
        // A named argument of a function: `f(a = NULL)`.
        let column = at - 1;
        let operand = script.is_name(column) || script.is(column, ")") || script.kind(column) == Some(Kind::Param);
        if !operand || script.is(null + 1, ".") || script.is(null + 1, "(") {
            return;
        }
        let (never, instead) = if equal { ("`= NULL` is", "IS NULL") } else { ("`<> NULL` is", "IS NOT NULL") };
        let first = if script.is(column, ")") { column } else { self.name_start(column) };
        let what = if first < column || script.is_name(column) {
            script.shown(first..column + 1)
        } else {
            String::from("the expression")
        };
        let message = format!("{never} never true, not even where `{what}` is null: `{instead}` asks that");
        let fix = self.replacement(&format!("Compare with `{instead}`"), at..null + 1, instead);
        let fix = fix.filter(|_| !script.is(at, "=="));
        let fix = fix.map(|fix| self.spaced(fix, at));
        self.note_with("sql-null-comparison", Evidence::Proved, first..null + 1, message, fix);
    }

    /// A fix that puts words in the place of a sign keeps them apart from what stands before it.
    fn spaced(&self, mut fix: Fix, at: usize) -> Fix {
        let tokens = &self.script().tokens;
        if tokens[at - 1].end == tokens[at].start
            && let Some(edit) = fix.edits.first_mut()
        {
            edit.text.insert(0, ' ');
        }
        fix
    }

    /// The first token of a dotted name that ends at a token.
    fn name_start(&self, mut at: usize) -> usize {
        while at >= 2 && self.script().is(at - 1, ".") && self.script().is_name(at - 2) {
            at -= 2;
        }
        at
    }

    fn not_in(&mut self, statement: &Statement, not: usize) {
        let script = self.script();
        let open = not + 2;
        let end = script.behind_bracket(open);
        let depth = script.tokens[open].depth + 1;
        let is_null =
            |at: usize| script.is(at, "NULL") && script.tokens[at].depth == depth && script.is_any(at - 1, &["(", ","]);
        if !script.is(open + 1, "SELECT") && (open + 1..end).any(is_null) {
            let message = "`NOT IN` over a list with NULL is never true: the query gives no rows".to_owned();
            self.note("sql-not-in-null", Evidence::Proved, not..end, message);
            return;
        }
        let Some(query) = statement.queries.iter().find(|query| query.start == open + 1) else { return };
        let head = query.clause(Clause::Head).unwrap_or_default();
        let guards =
            (query.start..query.end).any(|at| script.are(at, &["IS", "NOT", "NULL"]) || script.is(at, "COALESCE"));
        let name = script.dotted_name(head.start + usize::from(script.is(head.start, "DISTINCT")));
        let Some((column, next)) = name else { return };
        if guards || next < head.end || query.combined || self.is_open(query) {
            return;
        }
        let Some(nullable) = self.is_nullable(query, &column) else {
            if !matches!(column.as_str(), "id" | "uuid" | "guid" | "pk") {
                let message =
                    format!("if `{column}` is null in one row, `NOT IN` is true for none: the query gives no rows");
                self.note("sql-not-in-null", Evidence::Possible, not..end, message);
            }
            return;
        };
        if nullable {
            let message = format!(
                "`{column}` may be null; with one such row `NOT IN` is true for none, and the query gives no rows"
            );
            let tail = self.script().exact(end - 2..end - 1).filter(|_| !query.has(Clause::Where));
            let has_more = query.has(Clause::Group)
                || query.has(Clause::Order)
                || query.has(Clause::Tail)
                || query.has(Clause::Limit);
            let fix = tail.filter(|_| !has_more).map(|last| Fix {
                title: format!("Leave out the rows where `{column}` is null"),
                edits: vec![crate::Edit { span: super::behind(last), text: format!(" WHERE {column} IS NOT NULL") }],
                safe: true,
                file: None,
            });
            self.note_with("sql-not-in-null", Evidence::Proved, not..end, message, fix);
        }
    }

    /// Whether a column of a query's table may be null, where this text defines the table.
    fn is_nullable(&self, query: &Query, column: &str) -> Option<bool> {
        let script = self.script();
        let from = query.clause(Clause::From)?;
        let (table, _) = script.dotted_name(from.start)?;
        let found = script.statements.iter().find_map(|statement| match definition(script, statement) {
            Some(Definition::Table(defined)) if defined.name == table => {
                defined.columns.iter().find(|c| c.name == column).map(|c| !c.not_null)
            }
            _ => None,
        })?;
        let later = script.statements.iter().any(|statement| match definition(script, statement) {
            Some(Definition::Alteration(alteration)) => alteration.table == table,
            _ => false,
        });
        (!later).then_some(found)
    }

    fn leading_wildcard(&mut self, statement: &Statement, at: usize) {
        let script = self.script();
        // What is not like a text is searched for row by row wherever the wildcard stands.
        if !script.is_any(at, &["LIKE", "ILIKE"]) || script.is(at.saturating_sub(1), "NOT") {
            return;
        }
        let begins = |at: usize| {
            let text = script.word(at).trim_start_matches(['N', 'E']);
            let text = text.strip_prefix('\'').unwrap_or(text);
            script.kind(at) == Some(Kind::Text)
                && text.starts_with('%')
                && !text.trim_end_matches('\'').trim_matches('%').is_empty()
        };
        let constant = begins(at + 1) && !script.is(at + 2, "||");
        let built = script.word(at + 1).starts_with("'%") && script.is_any(at + 2, &["||", "+"])
            || script.are(at + 1, &["CONCAT", "("]) && script.word(at + 3).starts_with("'%");
        if !(constant || built) || self.reads_catalogue(statement) {
            return;
        }
        let first = self.name_start(at.saturating_sub(1));
        if !script.is_name(first) {
            return;
        }
        let end = if constant { at + 2 } else { at + 3 };
        let column = script.name(at.saturating_sub(1));
        let message =
            format!("no ordinary index finds `{column}` by the end of a text: every row is read and compared");
        let evidence = if script.word(at + 1).contains(crate::statement::HOLE) || built {
            Evidence::Possible
        } else {
            Evidence::Likely
        };
        self.note("sql-like-leading-wildcard", evidence, first..end, message);
    }

    /// Whether a statement asks about the database itself.
    pub(super) fn reads_catalogue(&self, statement: &Statement) -> bool {
        let script = self.script();
        statement.tokens.clone().any(|at| script.is_name(at) && CATALOGUES.contains(&script.name(at).as_str()))
            || script.is(statement.tokens.start, "SHOW")
    }

    /// `DATE(created_at) = ...`, `created_at::date = ...`.
    fn wrapped_column(&mut self, statement: &Statement, at: usize) {
        let script = self.script();
        let (function, open) = (script.word(at).to_ascii_uppercase(), at + 1);
        let of_date = DATE_FUNCTIONS.contains(&function.as_str());
        let (tokens, column, evidence) = if script.kind(at) == Some(Kind::Word)
            && script.is(open, "(")
            && (of_date || TEXT_FUNCTIONS.contains(&function.as_str()) || function == "CAST")
        {
            let end = script.behind_bracket(open);
            let Some(column) = self.only_column(open + 1..end.saturating_sub(1), &function) else { return };
            let is_date = of_date || (end >= 2 && script.is(end - 2, "DATE"));
            (at..end, column, if is_date { Evidence::Likely } else { Evidence::Possible })
        } else if script.is_name(at) && script.are(at + 1, &["::", "DATE"]) {
            (self.name_start(at)..at + 3, script.name(at), Evidence::Likely)
        } else {
            return;
        };
        let compared = script.is_any(tokens.end, &["=", "<", ">", "<=", ">=", "BETWEEN", "IN"]);
        let after = tokens.end + 1;
        let with_value = matches!(script.kind(after), Some(Kind::Text | Kind::Number | Kind::Param | Kind::Hole))
            || script.is(after, "(");
        let begins = |at| script.is_any(at, &["WHERE", "AND", "OR", "ON", "(", "NOT"]);
        let before = tokens.start.checked_sub(1).is_some_and(begins);
        if !compared
            || !with_value
            || !before
            || self.has_expression_index(&function)
            || self.reads_catalogue(statement)
        {
            return;
        }
        // A condition behind a join's own one, or in `HAVING`, runs over what is left.
        if self.query_around(statement, at).is_some_and(|query| query.clause_at(at) == Some(Clause::Having)) {
            return;
        }
        let shown = script.shown(tokens.clone());
        let message = format!("an index on `{column}` can't be used: `{shown}` is computed for every row first");
        self.note("sql-non-sargable-predicate", evidence, tokens.start..after + 1, message);
    }

    /// The column that is the only argument of a function, a format or type aside.
    fn only_column(&self, inside: std::ops::Range<usize>, function: &str) -> Option<String> {
        let script = self.script();
        let begin = match function {
            // `DATE_TRUNC('day', created_at)`, `STRFTIME('%Y', created_at)`.
            "DATE_TRUNC" | "STRFTIME" if script.kind(inside.start) == Some(Kind::Text) => inside.start + 2,
            _ => inside.start,
        };
        let (column, next) = script.dotted_name(begin)?;
        let plain = script.is_name(begin) && (next >= inside.end || script.is_any(next, &[",", "AS"]));
        plain.then_some(column)
    }

    /// Whether an index of this text is on the same function.
    fn has_expression_index(&self, function: &str) -> bool {
        let script = self.script();
        script.statements.iter().any(|statement| {
            matches!(definition(script, statement), Some(Definition::Index(_)))
                && statement.tokens.clone().any(|at| script.is(at, function))
        })
    }
}
