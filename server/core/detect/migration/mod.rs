//! Migrations: what they do to tables that are in use, read alike from SQL and from every framework's own calls.

mod calls;
mod csharp;
mod javascript;
mod php;
mod python;
mod ruby;
mod rules;
mod sql;

use backhint_knowledge::{Evidence, Family};

use super::{Context, Draft};
use crate::PathClass;
use crate::facts::RegionKind;
use crate::finding::Fix;
use crate::statement::Dialect;
use crate::syntax::Span;

/// What a step of a migration does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// Makes a table, which nobody uses yet.
    CreateTable,
    /// Adds a column; `required` if it takes no null and has no default.
    AddColumn { required: bool },
    /// Makes an existing column refuse null.
    SetNotNull,
    /// Builds an index, or the one behind a unique constraint.
    AddIndex { concurrently: bool },
    /// Adds a foreign key or check; `validates` if the rows that are there are checked at once.
    AddConstraint { validates: bool },
    /// Removes a column.
    DropColumn,
    /// Removes a table.
    DropTable,
    /// Gives a table or column another name.
    Rename,
    /// Gives a column another type.
    ChangeType,
    /// Removes all rows.
    Truncate,
    /// Runs outside of transactions only: `VACUUM`, `DROP INDEX CONCURRENTLY`.
    OutsideTransaction,
    /// Changes rows.
    Data,
    /// Says that the statements around it are one transaction.
    Begin,
    /// Ends that transaction.
    Commit,
    /// Can't be undone by the framework.
    Irreversible,
}

/// A step with its place.
#[derive(Clone, Debug)]
struct Operation {
    step: Step,
    /// The table, lower case; empty where it is not known.
    table: String,
    /// The column, index or other thing it is about, for the message; may be empty.
    subject: String,
    /// The code.
    span: Span,
    /// The fix that the migration's form knows for it.
    fix: Option<Fix>,
}

/// One migration: its way forward.
#[derive(Clone, Debug)]
struct Migration {
    operations: Vec<Operation>,
    dialect: Dialect,
    /// How sure a problem with locks of PostgreSQL is; `None` where the database is another one.
    locks: Option<Evidence>,
    /// How sure it is that nothing fills a column that refuses null.
    required: Evidence,
    /// Whether the tool runs it in one transaction; `None` where that is not known.
    transactional: Option<bool>,
}

/// Finds the rules about migrations.
pub(super) fn detect(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    if cx.class != PathClass::Migration {
        return;
    }
    let migration = match cx.family {
        Family::Sql => sql::of_file(cx.names.text),
        Family::Python => python::read(cx),
        Family::Ruby => ruby::read(cx),
        Family::JavaScript => javascript::read(cx),
        Family::Php => php::read(cx),
        Family::CSharp => csharp::read(cx),
        _ => None,
    };
    if let Some(mut migration) = migration {
        migration.operations.retain(|operation| !is_for_another_database(cx, operation));
        rules::judge(&migration, found);
    }
}

/// What conditions say that ask which database a migration runs on; of these the ones that mean PostgreSQL.
const DATABASES: [&str; 9] =
    ["sqlite", "mysql", "mariadb", "mssql", "dialect", "vendor", "client", "drivername", "adapter"];
const POSTGRES: [&str; 4] = ["postgres", "'pg'", "\"pg\"", "ispg"];

/// Whether a step that locks a table of PostgreSQL runs on other databases only.
fn is_for_another_database(cx: &Context<'_, '_>, operation: &Operation) -> bool {
    if !matches!(operation.step, Step::AddIndex { .. } | Step::AddConstraint { .. } | Step::SetNotNull) {
        return false;
    }
    let facts = cx.names.facts;
    facts.regions.iter().filter(|region| region.span.contains(operation.span)).any(|region| {
        let RegionKind::Branch { condition: Some(condition), otherwise } = region.kind else { return false };
        let code = cx.names.code(condition).to_lowercase();
        let says = |words: &[&str]| words.iter().any(|word| code.contains(word));
        if says(&POSTGRES) { otherwise } else { says(&DATABASES) }
    })
}
