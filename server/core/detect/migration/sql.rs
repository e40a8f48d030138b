//! Migrations in SQL: files of Flyway, goose, dbmate, golang-migrate, Liquibase, sqitch and Prisma, and the statements
//! that other migrations send.

use std::ops::Range;

use backhint_knowledge::Evidence;

use super::{Migration, Operation, Step};
use crate::finding::{Edit, Fix};
use crate::statement::schema::{Alteration, ConstraintKind, Definition, Index, column, constraint, definition};
use crate::statement::source;
use crate::statement::{Clause, Dialect, Script, SqlText, Statement, Verb};
use crate::syntax::Span;

/// What begins the way back, in the comments of the tools.
const DOWN: [&str; 4] = ["-- +goose down", "-- migrate:down", "-- +migrate down", "--rollback"];
/// What begins the way forward.
const UP: [&str; 3] = ["-- +goose up", "-- migrate:up", "-- +migrate up"];
/// What says that the tool uses no transaction.
const ALONE: [&str; 5] =
    ["+goose no transaction", "transaction:false", "notransaction", "runintransaction:false", "transaction = false"];

/// The migration of an SQL file.
pub(super) fn of_file(text: &str) -> Option<Migration> {
    let source = source::of_file(text).into_iter().next()?;
    let script = source.script;
    let lower = text.to_ascii_lowercase();
    let marked = UP.iter().any(|mark| lower.contains(mark));
    let alone = ALONE.iter().any(|mark| lower.contains(mark));
    let end = DOWN[..3].iter().filter_map(|mark| lower.find(mark)).min().unwrap_or(text.len());
    let mut operations = Vec::new();
    let forward: Vec<&Statement> =
        script.statements.iter().filter(|s| script.tokens[s.tokens.start].start < end).collect();
    for statement in &forward {
        read(&script, statement, forward.len() == 1 && !marked, &mut operations);
    }
    if marked && script.statements.len() == forward.len() && !operations.is_empty() {
        operations.extend(no_way_back(&lower));
    }
    forget_rebuilds(&mut operations);
    let transactional = if alone { Some(false) } else { marked.then_some(true) };
    Some(Migration {
        operations,
        dialect: script.dialect,
        locks: locks(script.dialect),
        required: Evidence::Proved,
        transactional,
    })
}

/// How sure a lock is that only PostgreSQL takes.
pub(super) fn locks(dialect: Dialect) -> Option<Evidence> {
    match dialect {
        Dialect::Postgres => Some(Evidence::Proved),
        Dialect::Unknown => Some(Evidence::Likely),
        _ => None,
    }
}

/// The steps of an SQL text that a migration of another form sends.
pub(super) fn of_text(text: SqlText<'_>, operations: &mut Vec<Operation>) -> Dialect {
    let script = Script::new(text);
    for statement in &script.statements {
        read(&script, statement, false, operations);
    }
    script.dialect
}

/// The mark of the way forward, where no way back follows it.
fn no_way_back(lower: &str) -> Option<Operation> {
    let (start, mark) = UP.iter().find_map(|mark| Some((lower.find(mark)?, mark)))?;
    let at = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
    let span = Span::new(at(start), at(start + mark.len()));
    Some(Operation { step: Step::Irreversible, table: String::new(), subject: "Up".to_owned(), span, fix: None })
}

/// A table that is made anew under another name and then takes the old one's place is no change of names.
fn forget_rebuilds(operations: &mut Vec<Operation>) {
    let created: Vec<String> =
        operations.iter().filter(|o| o.step == Step::CreateTable).map(|o| o.table.clone()).collect();
    let replaced: Vec<String> = operations
        .iter()
        .filter(|o| o.step == Step::Rename && created.contains(&o.table))
        .map(|o| o.subject.clone())
        .collect();
    operations.retain(|o| !(o.step == Step::DropTable && (replaced.contains(&o.table) || created.contains(&o.table))));
}

fn read(script: &Script<'_>, statement: &Statement, only: bool, operations: &mut Vec<Operation>) {
    let start = statement.tokens.start;
    let mut push = |step: Step, table: String, subject: String, tokens: Range<usize>, fix: Option<Fix>| {
        if let Some(span) = script.span(tokens) {
            operations.push(Operation { step, table, subject, span, fix });
        }
    };
    let whole = || statement.tokens.clone();
    match definition(script, statement) {
        Some(Definition::Table(table)) => return push(Step::CreateTable, table.name, String::new(), whole(), None),
        Some(Definition::Index(index)) => {
            let subject = if index.concurrently { "CREATE INDEX CONCURRENTLY".to_owned() } else { index_name(&index) };
            let fix = only.then(|| concurrently(script, &index)).flatten();
            let tokens = start..(index.word + 1).max(start + 2);
            return push(Step::AddIndex { concurrently: index.concurrently }, index.table, subject, tokens, fix);
        }
        Some(Definition::Alteration(alteration)) => {
            for action in &alteration.actions {
                let Some((step, subject, fix)) = alter(script, &alteration, action) else { continue };
                push(step, alteration.table.clone(), subject, action.clone(), fix);
            }
            return;
        }
        None => {}
    }
    if script.is_any(start, &["BEGIN", "START"]) && statement.tokens.len() <= 2 {
        return push(Step::Begin, String::new(), String::new(), whole(), None);
    }
    if script.is_any(start, &["COMMIT", "END"]) && statement.tokens.len() <= 2 {
        return push(Step::Commit, String::new(), String::new(), whole(), None);
    }
    let concurrent = script.is_any(start, &["DROP", "REINDEX"]) && whole().any(|at| script.is(at, "CONCURRENTLY"));
    if concurrent || script.is(start, "VACUUM") {
        let subject = script.shown(start..start + if concurrent { 2 } else { 1 });
        return push(Step::OutsideTransaction, String::new(), subject, start..start + 1, None);
    }
    if script.are(start, &["DROP", "TABLE"]) {
        let at = start + 2 + if script.are(start + 2, &["IF", "EXISTS"]) { 2 } else { 0 };
        if let Some((table, next)) = script.dotted_name(at) {
            push(Step::DropTable, table.clone(), table, start..next, None);
        }
        return;
    }
    if script.is(start, "TRUNCATE") {
        let at = start + 1 + usize::from(script.is(start + 1, "TABLE"));
        if let Some((table, next)) = script.dotted_name(at) {
            push(Step::Truncate, table.clone(), table, start..next, None);
        }
        return;
    }
    for query in &statement.queries {
        let named = match query.verb {
            Verb::Update => query.clause(Clause::Head).and_then(|head| script.dotted_name(head.start)),
            // Rows that come from other rows; a few literal ones are quick.
            Verb::Insert if statement.queries.iter().any(|inner| inner.inserted) => {
                query.clause(Clause::Into).and_then(|into| script.dotted_name(into.start))
            }
            _ => None,
        };
        if let Some((table, next)) = named.filter(|_| query.depth == script.tokens[start].depth) {
            push(Step::Data, table, String::new(), query.start..next, None);
        }
    }
}

fn index_name(index: &Index) -> String {
    if index.name.is_empty() { String::from("the index") } else { index.name.clone() }
}

fn concurrently(script: &Script<'_>, index: &Index) -> Option<Fix> {
    let word = script.exact(index.word..index.word + 1)?;
    let edits = vec![Edit { span: Span::new(word.end, word.end), text: " CONCURRENTLY".to_owned() }];
    Some(Fix { title: "Build the index while writes go on".to_owned(), edits, safe: true, file: None })
}

/// What one action of `ALTER TABLE` does.
fn alter(script: &Script<'_>, alteration: &Alteration, action: &Range<usize>) -> Option<(Step, String, Option<Fix>)> {
    let at = action.start;
    let last = script.name(action.end - 1);
    if script.is(at, "ADD") {
        return add(script, action);
    }
    if script.is(at, "DROP")
        && !script.is_any(at + 1, &["CONSTRAINT", "INDEX", "FOREIGN", "PRIMARY", "KEY", "DEFAULT", "CHECK"])
    {
        let mut name = at + 1 + usize::from(script.is(at + 1, "COLUMN"));
        name += if script.are(name, &["IF", "EXISTS"]) { 2 } else { 0 };
        return script.is_name(name).then(|| (Step::DropColumn, script.name(name), None));
    }
    if script.is(at, "RENAME") && !script.is_any(at + 1, &["CONSTRAINT", "INDEX", "KEY"]) {
        // For a table its new name, which a table that is rebuilt takes.
        return Some((Step::Rename, if script.is(at + 1, "TO") { last } else { script.shown(action.clone()) }, None));
    }
    if script.is_any(at, &["ALTER", "MODIFY", "CHANGE"]) && !script.is_any(at + 1, &["INDEX", "CONSTRAINT"]) {
        let name = at + 1 + usize::from(script.is(at + 1, "COLUMN"));
        if script.are(name + 1, &["SET", "NOT", "NULL"]) {
            return Some((Step::SetNotNull, script.name(name), None)).filter(|_| !is_checked(script, alteration));
        }
        let type_at = (name + 1..action.end).find(|at| script.is(*at, "TYPE")).map(|at| at + 1);
        let type_at = type_at.or_else(|| script.is_any(at, &["MODIFY"]).then_some(name + 1))?;
        // A longer text needs no new rows.
        let text = script.is_any(type_at, &["TEXT", "VARCHAR", "CHARACTER"]) && !script.is(at, "MODIFY");
        return (!text).then(|| (Step::ChangeType, script.name(name), None));
    }
    None
}

/// Whether a check that was added without a lock has proved the column before.
fn is_checked(script: &Script<'_>, alteration: &Alteration) -> bool {
    let validates = |statement: &Statement| {
        let tokens = statement.tokens.clone();
        tokens.clone().any(|at| script.are(at, &["VALIDATE", "CONSTRAINT"]))
            && tokens.clone().any(|at| script.name(at) == alteration.table)
    };
    script.statements.iter().any(validates)
}

fn add(script: &Script<'_>, action: &Range<usize>) -> Option<(Step, String, Option<Fix>)> {
    let at = action.start + 1;
    if let Some(constraint) = constraint(script, &(at..action.end)) {
        let has = |words: &[&str]| action.clone().any(|at| script.are(at, words));
        let step = match constraint.kind {
            ConstraintKind::Foreign | ConstraintKind::Check => {
                Step::AddConstraint { validates: !has(&["NOT", "VALID"]) }
            }
            ConstraintKind::Primary | ConstraintKind::Unique if !has(&["USING", "INDEX"]) => {
                Step::AddIndex { concurrently: false }
            }
            _ => return None,
        };
        let subject = script.shown(at..at + 2);
        let fix = (step == Step::AddConstraint { validates: true }).then(|| {
            let last = script.exact(action.end - 1..action.end)?;
            let edits = vec![Edit { span: Span::new(last.end, last.end), text: " NOT VALID".to_owned() }];
            Some(Fix { title: "Check the rows later, without the lock".to_owned(), edits, safe: true, file: None })
        });
        return Some((step, subject, fix.flatten()));
    }
    let mut name = at + usize::from(script.is(at, "COLUMN"));
    name += if script.are(name, &["IF", "NOT", "EXISTS"]) { 3 } else { 0 };
    let column = column(script, name..action.end)?;
    let required = column.not_null && !column.filled && !column.primary && !column.type_name.is_empty();
    Some((Step::AddColumn { required }, column.name, None))
}
