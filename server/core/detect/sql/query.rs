//! What a `SELECT` asks for: its columns, its tables, its order and its pages.

use std::collections::BTreeSet;
use std::ops::Range;

use backhint_knowledge::Evidence;

use super::Reading;
use crate::statement::relation::{Join, Relation, relations};
use crate::statement::source::Extent;
use crate::statement::{CONSTANT, Clause, Dialect, HOLE, Kind, Query, Statement, Verb};

/// An offset from which on the rows that are read and thrown away count, in rows.
const DEEP_OFFSET: u64 = 1000;

impl Reading<'_, '_> {
    pub(super) fn query(&mut self, statement: &Statement, query: &Query) {
        if query.verb != Verb::Select {
            return;
        }
        let tables = relations(self.script(), query);
        self.select_star(statement, query, &tables);
        self.limit_without_order(statement, query, &tables);
        self.random_order(query);
        self.deep_offset(query);
        self.cross_join(query, &tables);
    }

    fn select_star(&mut self, statement: &Statement, query: &Query, tables: &[Relation]) {
        let script = self.script();
        let head = query.clause(Clause::Head).unwrap_or_default();
        let at = head.start + usize::from(script.is(head.start, "DISTINCT"));
        let is_star = script.is(at, "*") && at + 1 == head.end;
        let outer = query.depth == script.tokens[statement.tokens.start].depth && !query.combined;
        let real = !tables.is_empty()
            && tables.iter().all(|table| !table.derived && table.clean && !self.is_query_name(statement, table));
        if !is_star || !outer || !real || self.is_open(query) || self.reads_catalogue(statement) {
            return;
        }
        let joined = tables.len() > 1;
        let message = if query.inserted {
            "a column that is added to the table shifts every value behind it: `SELECT *` has the table's order"
                .to_owned()
        } else if joined {
            "`*` gives the columns of every table, and those of the same name twice: name the ones that are used"
                .to_owned()
        } else {
            "`*` reads every column, also those that are added later: name the ones that are used".to_owned()
        };
        let evidence = if joined || query.inserted { Evidence::Likely } else { Evidence::Possible };
        self.note("sql-select-star", evidence, at..at + 1, message);
    }

    /// Whether a relation is the name of a `WITH` query of the statement.
    fn is_query_name(&self, statement: &Statement, table: &Relation) -> bool {
        let script = self.script();
        statement.tokens.clone().any(|at| {
            script.is_name(at)
                && script.name(at) == table.name
                && (script.are(at + 1, &["AS", "("])
                    || script.is(at + 1, "(") && script.is(script.behind_bracket(at + 1), "AS"))
        })
    }

    fn limit_without_order(&mut self, statement: &Statement, query: &Query, tables: &[Relation]) {
        let script = self.script();
        let outer = query.depth == script.tokens[statement.tokens.start].depth;
        let begins = script.is_any(statement.tokens.start, &["SELECT", "WITH", "("]);
        if !outer
            || !begins
            || query.combined
            || query.has(Clause::Order)
            || query.has(Clause::Tail)
            || self.is_open(query)
        {
            return;
        }
        let real =
            !tables.is_empty() && tables.iter().all(|table| !table.derived && !self.is_query_name(statement, table));
        let limit = query.clause(Clause::Limit);
        let one = limit.as_ref().is_some_and(|range| matches!(script.word(range.start), "1" | "0") && range.len() == 1);
        if !real || one || self.is_aggregate(query) || self.asks_for_key(query) {
            return;
        }
        let pages = query.clause(Clause::Offset).or_else(|| {
            // `LIMIT 40, 20` of MySQL.
            limit.clone().filter(|range| range.len() == 3 && script.is(range.start + 1, ","))
        });
        if let Some(range) = pages {
            let zero = range.len() == 1 && script.word(range.start) == "0";
            let message =
                "without ORDER BY the pages have no order: a row may come twice, and another one never".to_owned();
            let evidence = if zero { Evidence::Possible } else { Evidence::Proved };
            self.note("sql-limit-without-order", evidence, range.start - 1..range.end, message);
        } else if let Some(range) = limit {
            let message =
                "without ORDER BY which rows come is up to the database, and may change at any time".to_owned();
            self.note("sql-limit-without-order", Evidence::Possible, range.start - 1..range.end, message);
        }
    }

    fn is_aggregate(&self, query: &Query) -> bool {
        let script = self.script();
        let head = query.clause(Clause::Head).unwrap_or_default();
        !query.has(Clause::Group)
            && head
                .clone()
                .any(|at| script.is_any(at, &["COUNT", "SUM", "MIN", "MAX", "AVG"]) && script.is(at + 1, "("))
    }

    /// Whether the condition is on a key, so that there is a single row: `WHERE id = ?`.
    fn asks_for_key(&self, query: &Query) -> bool {
        let script = self.script();
        let Some(range) = query.clause(Clause::Where) else { return false };
        let is_key = |at: usize| {
            let name = script.name(at);
            script.is(at + 1, "=")
                && matches!(
                    name.as_str(),
                    "id" | "uuid" | "guid" | "key" | "slug" | "name" | "email" | "token" | "hash"
                )
        };
        range.clone().any(is_key)
    }

    fn random_order(&mut self, query: &Query) {
        let script = self.script();
        let Some(order) = query.clause(Clause::Order) else { return };
        let at = order.start;
        let random = script.is_any(at, &["RAND", "RANDOM", "NEWID"]) && script.is(at + 1, "(");
        if random || script.are(at, &["DBMS_RANDOM", ".", "VALUE"]) {
            let end = if random { script.behind_bracket(at + 1) } else { at + 3 };
            let message =
                "every row gets a random number and all of them are sorted, however few are wanted".to_owned();
            self.note("sql-order-by-random", Evidence::Proved, at..end, message);
        }
    }

    fn deep_offset(&mut self, query: &Query) {
        let script = self.script();
        let limit = query.clause(Clause::Limit).filter(|range| range.len() == 3 && script.is(range.start + 1, ","));
        let Some(range) = query.clause(Clause::Offset).or_else(|| limit.map(|range| range.start..range.start + 1))
        else {
            return;
        };
        let rows: Option<u64> = script.word(range.start).parse().ok();
        if !query.has(Clause::Order) {
            return;
        }
        match rows {
            Some(rows) if rows >= DEEP_OFFSET => {
                let message =
                    format!("the database reads {rows} rows and throws them away before the first one of this page");
                self.note("sql-deep-offset", Evidence::Proved, range, message);
            }
            None if matches!(script.kind(range.start), Some(Kind::Param | Kind::Hole)) => {
                let message =
                    "every page reads all rows of the pages before it, too: page 1000 costs a thousand times page 1"
                        .to_owned();
                self.note("sql-deep-offset", Evidence::Possible, range, message);
            }
            _ => {}
        }
    }

    fn cross_join(&mut self, query: &Query, tables: &[Relation]) {
        let source = self.source;
        let script = &source.script;
        let joins_without_condition = |table: &Relation| {
            table.join == Join::Comma
                || table.join == Join::Conditional && !table.conditioned && script.dialect == Dialect::MySql
        };
        let lists = tables.iter().skip(1).any(joins_without_condition);
        let is_plain = |table: &Relation| {
            let named = !table.name.is_empty() && !table.tokens.clone().any(|at| is_built(script, at));
            table.clean && !table.derived && named && !is_path(script, table, tables)
        };
        let plain = tables.iter().all(is_plain);
        if !lists
            || !plain
            || self.is_open(query)
            || source.extent == Extent::Part
            || source.extent == Extent::Begun && !query.has(Clause::Where)
        {
            return;
        }
        let conditions = query.clause(Clause::Where).into_iter().chain(query.clause(Clause::From));
        let mut groups: Vec<BTreeSet<&str>> =
            tables.iter().map(|table| BTreeSet::from([table.alias.as_str()])).collect();
        for range in conditions {
            for part in conjuncts(script, range, query.depth) {
                let Some(named) = named_relations(script, part, tables) else { return };
                unite(&mut groups, &named);
            }
        }
        // Tables behind CROSS JOIN are wanted as they are.
        for table in tables.iter().filter(|table| table.join == Join::Free || table.conditioned) {
            unite(&mut groups, &BTreeSet::from([tables[0].alias.as_str(), table.alias.as_str()]));
        }
        let Some(alone) = tables.iter().skip(1).find(|table| {
            joins_without_condition(table)
                && groups.iter().any(|g| g.contains(table.alias.as_str()) && !g.contains(tables[0].alias.as_str()))
        }) else {
            return;
        };
        let message = format!(
            "nothing joins `{}` to the other tables: every row of it is paired with every row of theirs",
            alone.name
        );
        let evidence = if query.has(Clause::Where) { Evidence::Proved } else { Evidence::Likely };
        self.note("sql-implicit-cross-join", evidence, alone.tokens.clone(), message);
    }
}

/// Whether the program puts a token's text together.
fn is_built(script: &crate::statement::Script<'_>, at: usize) -> bool {
    matches!(script.kind(at), Some(Kind::Param | Kind::Hole)) || script.word(at).contains([HOLE, CONSTANT])
}

/// Whether a relation is a path from another one, as in JPQL: `FROM Order o, o.lines l`.
fn is_path(script: &crate::statement::Script<'_>, table: &Relation, tables: &[Relation]) -> bool {
    let start = table.tokens.start;
    script.is(start + 1, ".") && tables.iter().any(|other| other.alias == script.name(start))
}

/// The parts of a condition that must all hold.
fn conjuncts(script: &crate::statement::Script<'_>, range: Range<usize>, depth: usize) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = range.start;
    for at in range.clone() {
        if script.is_any(at, &["AND", "ON"]) && script.tokens[at].depth == depth {
            found.push(start..at);
            start = at + 1;
        }
    }
    found.push(start..range.end);
    found
}

/// The relations that a condition names; `None` where a name without its table may be anyone's.
fn named_relations<'t>(
    script: &crate::statement::Script<'_>,
    range: Range<usize>,
    tables: &'t [Relation],
) -> Option<BTreeSet<&'t str>> {
    let mut named = BTreeSet::new();
    let mut bare = 0;
    for at in range.clone() {
        if !script.is_name(at) || (at > range.start && script.is(at - 1, ".")) {
            continue;
        }
        if script.is(at + 1, ".") {
            let name = script.name(at);
            named.extend(tables.iter().filter(|t| t.alias == name || t.name == name).map(|t| t.alias.as_str()));
        } else if script.is_any(at + 1, &["=", "<", ">", "<=", ">=", "<>", "IN", "IS", "LIKE"])
            || at > range.start && script.is_any(at - 1, &["=", "<", ">", "<=", ">=", "<>"])
        {
            bare += usize::from(!script.is_any(at, &["NULL", "TRUE", "FALSE", "NOT", "CURRENT_DATE", "SELECT"]));
        }
    }
    // `a.id = b_id`, `a_id = b_id`.
    (bare == 0 || bare == 1 && named.is_empty()).then_some(named)
}

fn unite<'t>(groups: &mut Vec<BTreeSet<&'t str>>, named: &BTreeSet<&'t str>) {
    if named.len() < 2 {
        return;
    }
    let (touched, mut rest): (Vec<_>, Vec<_>) = groups.drain(..).partition(|group| !group.is_disjoint(named));
    rest.push(touched.into_iter().flatten().collect());
    *groups = rest;
}
