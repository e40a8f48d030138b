//! The outline of a script: its statements, the queries in each of them, and the clauses of each query.

use std::ops::Range;

use super::{Kind, Script};

/// A statement.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Its tokens, without the semicolon.
    pub tokens: Range<usize>,
    /// Its queries, outer ones before those inside; a `UNION` has one for each side.
    pub queries: Vec<Query>,
}

/// What a query does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Reads rows.
    Select,
    /// Adds rows.
    Insert,
    /// Changes rows.
    Update,
    /// Removes rows.
    Delete,
}

/// The part of a query that a keyword begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clause {
    /// The select list, or what stands directly behind the verb.
    Head,
    /// `INTO`.
    Into,
    /// `FROM`, and `USING` of a `DELETE`, with all joins.
    From,
    /// `SET`.
    Set,
    /// `WHERE`.
    Where,
    /// `GROUP BY`.
    Group,
    /// `HAVING`.
    Having,
    /// `ORDER BY`.
    Order,
    /// `LIMIT`.
    Limit,
    /// `OFFSET`.
    Offset,
    /// `FETCH FIRST`.
    Fetch,
    /// `VALUES`.
    Values,
    /// What follows the rows: `RETURNING`, `FOR UPDATE`, `ON CONFLICT`, `WINDOW`, `UNION`.
    Tail,
}

/// A `SELECT`, `INSERT`, `UPDATE` or `DELETE`, by itself or inside another statement.
#[derive(Clone, Debug)]
pub struct Query {
    /// What it does.
    pub verb: Verb,
    /// The token of the verb.
    pub start: usize,
    /// The token behind its last one.
    pub end: usize,
    /// How many brackets are open around it.
    pub depth: usize,
    /// It is one side of a `UNION`, `EXCEPT` or `INTERSECT`.
    pub combined: bool,
    /// The rows go into an `INSERT` in front of it.
    pub inserted: bool,
    clauses: Vec<(Clause, Range<usize>)>,
}

impl Query {
    /// The tokens of a clause behind its keywords; the first one where there are several.
    #[must_use]
    pub fn clause(&self, clause: Clause) -> Option<Range<usize>> {
        self.clauses.iter().find(|(kind, _)| *kind == clause).map(|(_, range)| range.clone())
    }

    /// Whether it has a clause.
    #[must_use]
    pub fn has(&self, clause: Clause) -> bool {
        self.clauses.iter().any(|(kind, _)| *kind == clause)
    }

    /// The clause in which a token stands.
    #[must_use]
    pub fn clause_at(&self, at: usize) -> Option<Clause> {
        self.clauses.iter().find(|(_, range)| range.contains(&at)).map(|(kind, _)| *kind)
    }
}

/// Words behind which a verb belongs to what stands before it: `FOR UPDATE`, `ON DELETE`, `GRANT SELECT`.
const BOUND: [&str; 19] = [
    "FOR",
    "KEY",
    "DO",
    "ON",
    "AFTER",
    "BEFORE",
    "OR",
    ",",
    "OF",
    "INSTEAD",
    "GRANT",
    "REVOKE",
    "NO",
    "CASCADE",
    ".",
    "=",
    "OVERRIDING",
    "ROW",
    "WHENEVER",
];
/// Words behind which a body's next statement begins.
const OPENERS: [&str; 5] = ["BEGIN", "THEN", "ELSE", "LOOP", "DO"];
const VERBS: [&str; 6] = ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "MERGE"];
/// Words that begin a statement of their own on a new line even where the semicolon before it is missing.
const STARTERS: [&str; 8] = ["UPDATE", "DELETE", "INSERT", "ALTER", "CREATE", "DROP", "TRUNCATE", "EXEC"];
/// Statements inside of which a line may begin with one of those words.
const KEEPERS: [&str; 8] = ["WITH", "EXPLAIN", "MERGE", "CREATE", "GRANT", "REVOKE", "ALTER", "PREPARE"];

pub(super) fn statements(script: &Script<'_>) -> Vec<Statement> {
    let mut found = Vec::new();
    let mut start = 0;
    for at in 0..=script.tokens.len() {
        let last = at == script.tokens.len();
        let ends = last || is_terminator(script, at);
        if ends || (at > start && begins(script, start, at)) {
            if at > start {
                let tokens = start..at;
                found.push(Statement { queries: queries(script, &tokens), tokens });
            }
            start = if ends { at + 1 } else { at };
        }
    }
    found
}

fn is_terminator(script: &Script<'_>, at: usize) -> bool {
    let token = script.tokens[at];
    match token.kind {
        Kind::Sign => matches!(script.word(at), ";" | "//" | "$$" | ";;"),
        // `GO` of T-SQL, `/` of Oracle's client.
        Kind::Word => {
            token.begins_line && script.is(at, "GO") && script.tokens.get(at + 1).is_none_or(|next| next.begins_line)
        }
        _ => false,
    }
}

/// Whether a statement begins at a token though no semicolon stands before it.
fn begins(script: &Script<'_>, start: usize, at: usize) -> bool {
    let token = script.tokens[at];
    if token.kind != Kind::Word || token.depth != script.tokens[start].depth {
        return false;
    }
    if script.is_any(at, &VERBS) && script.is_any(at - 1, &OPENERS) {
        // `WHEN MATCHED THEN UPDATE`, `ON CONFLICT DO UPDATE`.
        return !(script.is(start, "MERGE") || script.is(at, "UPDATE") && script.is(at - 1, "DO"));
    }
    if token.begins_line && script.is(at, "IF") && script.is_any(at - 1, &OPENERS) {
        return true;
    }
    token.begins_line
        && script.is_any(at, &STARTERS)
        && !script.is_any(start, &KEEPERS)
        && !script.is_any(at - 1, &BOUND)
        && !script.is_any(at - 1, &["AS", "IN", ")"])
}

fn queries(script: &Script<'_>, tokens: &Range<usize>) -> Vec<Query> {
    let mut outline = Outline { script, found: Vec::new(), open: Vec::new() };
    let merges = script.is(tokens.start, "MERGE");
    for at in tokens.clone() {
        outline.token(at, tokens.start, merges);
    }
    outline.close_above(None, tokens.end);
    outline.found
}

struct Outline<'s, 'a> {
    script: &'s Script<'a>,
    found: Vec<Query>,
    /// The queries that are being read, the innermost last.
    open: Vec<usize>,
}

impl Outline<'_, '_> {
    /// Ends the queries that are deeper than a depth; all of them for `None`.
    fn close_above(&mut self, depth: Option<usize>, end: usize) {
        while let Some(at) = self.open.last().copied().filter(|at| depth.is_none_or(|d| self.found[*at].depth > d)) {
            self.end_clause(at, end);
            self.found[at].end = end;
            self.open.pop();
        }
    }

    fn end_clause(&mut self, query: usize, end: usize) {
        if let Some((_, range)) = self.found[query].clauses.last_mut()
            && range.end == usize::MAX
        {
            range.end = end.max(range.start);
        }
    }

    fn token(&mut self, at: usize, first: usize, merges: bool) {
        let script = self.script;
        let depth = script.tokens[at].depth;
        self.close_above(Some(depth), at);
        if script.tokens[at].kind != Kind::Word {
            return;
        }
        let here = self.open.last().copied().filter(|query| self.found[*query].depth == depth);
        let previous = at.checked_sub(1).filter(|_| at > first);
        if previous.is_some_and(|p| script.is(p, ".") || script.is(p, "AS") && !script.is_any(at, &VERBS)) {
            return;
        }
        if let Some(verb) = self.verb_at(at, previous, merges, here.is_some()) {
            return self.open_query(verb, at, here);
        }
        if let Some(query) = here
            && let Some((clause, behind)) = self.clause_at(at, query)
        {
            self.end_clause(query, at);
            self.found[query].clauses.push((clause, behind..usize::MAX));
        }
    }

    fn verb_at(&self, at: usize, previous: Option<usize>, merges: bool, inside: bool) -> Option<Verb> {
        let script = self.script;
        let bound =
            previous.is_some_and(|p| script.is_any(p, &BOUND) || script.is_any(p, &["MATCHED", "THEN"]) && merges);
        let is_head =
            previous.is_none_or(|p| script.is_any(p, &["(", ")", "ANALYZE", "EXPLAIN", "AS", "BEGIN"])) || !inside;
        if script.is(at, "SELECT") && !previous.is_some_and(|p| script.is_any(p, &["GRANT", "REVOKE", ",", "ON", "."]))
        {
            return Some(Verb::Select);
        }
        if bound || !is_head {
            return None;
        }
        if script.is(at, "UPDATE") && script.tokens.get(at + 1).is_some_and(|next| !matches!(next.kind, Kind::Sign)) {
            return Some(Verb::Update);
        }
        if script.is(at, "DELETE") && script.tokens.get(at + 1).is_some() {
            return Some(Verb::Delete);
        }
        (script.is_any(at, &["INSERT", "REPLACE"]) && !script.is(at + 1, "(")).then_some(Verb::Insert)
    }

    fn open_query(&mut self, verb: Verb, at: usize, here: Option<usize>) {
        let script = self.script;
        let mut combined = false;
        let mut inserted = false;
        if let Some(query) = here {
            let joins = |at: usize| script.is_any(at, &["UNION", "EXCEPT", "INTERSECT", "MINUS"]);
            combined = joins(at - 1) || (script.is_any(at - 1, &["ALL", "DISTINCT"]) && joins(at.saturating_sub(2)));
            self.found[query].combined |= combined;
            inserted = self.found[query].verb == Verb::Insert;
            self.end_clause(query, at);
            self.found[query].end = at;
            self.open.pop();
        }
        let clauses = vec![(Clause::Head, at + 1..usize::MAX)];
        let depth = script.tokens[at].depth;
        self.open.push(self.found.len());
        self.found.push(Query { verb, start: at, end: at, depth, combined, inserted, clauses });
    }

    /// The clause that a keyword begins in a query, and the token behind its keywords.
    fn clause_at(&self, at: usize, query: usize) -> Option<(Clause, usize)> {
        let script = self.script;
        let verb = self.found[query].verb;
        let is = |word: &str| script.is(at, word);
        let by = |clause| script.is(at + 1, "BY").then_some((clause, at + 2));
        let next = at + 1;
        if self.found[query].clauses.last().is_some_and(|(clause, _)| *clause == Clause::Tail)
            && !is("ORDER")
            && !is("LIMIT")
            && !is("OFFSET")
            && !is("WHERE")
        {
            return None;
        }
        // `IS DISTINCT FROM b`.
        if is("FROM") && !(script.is(at - 1, "DISTINCT") && script.is_any(at.saturating_sub(2), &["IS", "NOT"])) {
            return Some((Clause::From, next));
        }
        match verb {
            Verb::Delete if is("USING") => return Some((Clause::From, next)),
            Verb::Update | Verb::Insert if is("SET") => return Some((Clause::Set, next)),
            Verb::Insert if is("VALUES") || is("VALUE") => return Some((Clause::Values, next)),
            _ => {}
        }
        if is("WHERE") || is("CONNECT") {
            return Some((Clause::Where, next));
        }
        if is("GROUP") {
            return by(Clause::Group);
        }
        if is("ORDER") {
            return by(Clause::Order);
        }
        if is("FOR") && script.is_any(next, &["UPDATE", "SHARE", "NO", "KEY", "XML", "JSON", "READ"]) {
            return Some((Clause::Tail, next));
        }
        if is("ON") && script.is_any(next, &["CONFLICT", "DUPLICATE"]) {
            return Some((Clause::Tail, next));
        }
        let clause = match () {
            () if is("HAVING") => Clause::Having,
            () if is("LIMIT") => Clause::Limit,
            () if is("OFFSET") => Clause::Offset,
            () if is("FETCH") && script.is_any(next, &["FIRST", "NEXT"]) => Clause::Fetch,
            () if is("INTO") => Clause::Into,
            () if ["RETURNING", "WINDOW", "UNION", "EXCEPT", "INTERSECT", "MINUS", "QUALIFY", "OPTION", "LOOP"]
                .iter()
                .any(|w| is(w)) =>
            {
                Clause::Tail
            }
            () => return None,
        };
        Some((clause, next))
    }
}
