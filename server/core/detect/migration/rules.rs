//! The judgement over a migration's steps.

use backhint_knowledge::Evidence;

use super::{Migration, Operation, Step};
use crate::detect::Draft;
use crate::statement::Dialect;

pub(super) fn judge(migration: &Migration, found: &mut Vec<Draft>) {
    let created: Vec<&str> = of_step(migration, |step| step == Step::CreateTable).map(|o| o.table.as_str()).collect();
    let is_new = |operation: &Operation| created.contains(&operation.table.as_str());
    let mut draft = |rule: &str, evidence: Evidence, operation: &Operation, message: String| {
        found.push(Draft {
            rule: rule.to_owned(),
            evidence,
            span: operation.span,
            message,
            related: Vec::new(),
            fixes: operation.fix.clone().into_iter().collect(),
        });
    };
    let mut open = migration.transactional;
    let alone = migration.operations.len() == 1;
    for operation in &migration.operations {
        let Operation { subject, table, .. } = operation;
        match operation.step {
            Step::Begin => open = Some(true),
            Step::Commit => open = migration.transactional,
            Step::AddIndex { concurrently: true } | Step::OutsideTransaction => {
                let evidence = match open {
                    Some(true) => Evidence::Proved,
                    // Several statements that are sent as one are one transaction.
                    None if !alone => Evidence::Possible,
                    _ => continue,
                };
                let message =
                    format!("PostgreSQL refuses `{subject}` inside a transaction, and this migration runs in one");
                draft("migration-concurrently-in-tx", evidence, operation, message);
            }
            _ if is_new(operation) => {}
            Step::AddIndex { concurrently: false } => {
                let Some(evidence) = migration.locks else { continue };
                let message = format!(
                    "writes to {} wait until `{subject}` is built: `CONCURRENTLY` lets them go on",
                    shown(table)
                );
                draft("migration-blocking-index", evidence, operation, message);
            }
            Step::AddConstraint { validates: true } => {
                let Some(evidence) = migration.locks else { continue };
                let message = format!(
                    "{} is locked while all its rows are checked: add it `NOT VALID`, and validate later",
                    shown(table)
                );
                draft("migration-constraint-validates", evidence, operation, message);
            }
            Step::AddColumn { required: true } if migration.dialect != Dialect::MySql => {
                let message = format!(
                    "`{subject}` takes no null and has no default: this fails as soon as {} has a row",
                    shown(table)
                );
                draft("migration-unsafe-not-null", migration.required, operation, message);
            }
            Step::SetNotNull => {
                let Some(evidence) = migration.locks else { continue };
                let message =
                    format!("{} is locked while every row is checked for a null in `{subject}`", shown(table));
                draft("migration-unsafe-not-null", evidence.min(Evidence::Likely), operation, message);
            }
            Step::Rename => {
                let message = format!(
                    "the version that still runs asks for the old name: `{subject}` breaks it until all servers are new"
                );
                draft("migration-destructive-change", Evidence::Likely, operation, message);
            }
            Step::DropColumn | Step::DropTable | Step::Truncate => {
                let message = format!("`{subject}` is gone for the version that still runs, and its data for good");
                draft("migration-destructive-change", Evidence::Likely, operation, message);
            }
            Step::ChangeType => {
                let message = format!(
                    "another type for `{subject}` may rewrite {} under a lock, and break the code that still runs",
                    shown(table)
                );
                draft("migration-destructive-change", Evidence::Likely, operation, message);
            }
            Step::Irreversible => {
                let message = format!("`{subject}` has no way back: the migration can't be undone when the release is");
                draft("migration-irreversible", Evidence::Likely, operation, message);
            }
            _ => {}
        }
    }
    mixed(migration, &created, &mut draft);
}

fn of_step(migration: &Migration, fits: impl Fn(Step) -> bool) -> impl Iterator<Item = &Operation> {
    migration.operations.iter().filter(move |operation| fits(operation.step))
}

/// Rows that are changed while the lock of a change to their table is held.
fn mixed(migration: &Migration, created: &[&str], draft: &mut impl FnMut(&str, Evidence, &Operation, String)) {
    if migration.dialect == Dialect::MySql || migration.transactional == Some(false) {
        return;
    }
    let locks = |step: Step| {
        matches!(
            step,
            Step::AddColumn { .. }
                | Step::SetNotNull
                | Step::AddConstraint { .. }
                | Step::DropColumn
                | Step::ChangeType
                | Step::Rename
        )
    };
    let changed: Vec<&str> =
        of_step(migration, locks).map(|o| o.table.as_str()).filter(|table| !created.contains(table)).collect();
    let data = of_step(migration, |step| step == Step::Data);
    for operation in
        data.filter(|o| !changed.is_empty() && (o.table.is_empty() || changed.contains(&o.table.as_str()))).take(1)
    {
        let message =
            format!("the lock that the change of {} takes is held until all rows are written", shown(&operation.table));
        draft("migration-data-and-schema-mixed", Evidence::Likely, operation, message);
    }
}

fn shown(table: &str) -> String {
    if table.is_empty() { String::from("the table") } else { format!("`{table}`") }
}
