//! Migrations of Django and Alembic.

use backhint_knowledge::Evidence;

use super::calls::Calls;
use super::{Migration, Step};
use crate::detect::Context;
use crate::facts::{ExprId, ExprKind, JumpKind};
use crate::finding::{Edit, Fix};
use crate::syntax::Span;

/// Fields of Django that have no empty value of their own. Texts have one, and what else there is may fill itself in.
const BARE: [&str; 18] = [
    "IntegerField",
    "BigIntegerField",
    "SmallIntegerField",
    "PositiveIntegerField",
    "PositiveBigIntegerField",
    "PositiveSmallIntegerField",
    "DateField",
    "DateTimeField",
    "TimeField",
    "DurationField",
    "DecimalField",
    "FloatField",
    "BooleanField",
    "UUIDField",
    "JSONField",
    "GenericIPAddressField",
    "ForeignKey",
    "OneToOneField",
];

pub(super) fn read(cx: &Context<'_, '_>) -> Option<Migration> {
    let mut calls = Calls::new(cx);
    let is_django = cx.names.imported_paths().any(|path| path.starts_with("django.db"));
    let is_alembic = cx.names.imported_paths().any(|path| path.starts_with("alembic"));
    if is_django {
        for call in calls.forward() {
            django(&mut calls, call);
        }
        // A table may be so young that no row stands in it: the initial migration is often two.
        calls.required = Evidence::Likely;
        let atomic = !cx.names.text.contains("atomic = False");
        return calls.migration(Some(Evidence::Likely), Some(atomic));
    }
    if !is_alembic {
        return None;
    }
    for call in calls.forward() {
        alembic(&mut calls, call);
    }
    empty_downgrade(&mut calls);
    let inside = !cx.names.text.contains("autocommit_block");
    calls.migration(Some(Evidence::Likely), Some(inside))
}

fn django(calls: &mut Calls<'_, '_, '_>, call: ExprId) {
    let (name, _) = calls.name(call);
    let model = calls.plain(calls.option_value(call, "model_name").or_else(|| calls.placed(call, 0)));
    let own = calls.plain(calls.option_value(call, "name").or_else(|| calls.placed(call, 0)));
    match name {
        "CreateModel" => calls.push(Step::CreateTable, call, own, String::new()),
        "AddField" => {
            let required = calls.option_value(call, "field").is_some_and(|field| is_required(calls, field));
            calls.push(Step::AddColumn { required }, call, model, own);
        }
        "AddIndex" => {
            let subject = calls.option_value(call, "index").and_then(|index| calls.option(index, "name"));
            let subject = subject.map_or("the index", |name| name.trim_matches(['\'', '"'])).to_owned();
            calls.push(Step::AddIndex { concurrently: false }, call, model, subject);
        }
        "AddIndexConcurrently" | "RemoveIndexConcurrently" => {
            calls.push(Step::AddIndex { concurrently: true }, call, model, name.to_owned());
        }
        "RemoveField" => calls.push(Step::DropColumn, call, model, own),
        "DeleteModel" => calls.push(Step::DropTable, call, own.clone(), own),
        "RenameField" | "RenameModel" => calls.push(Step::Rename, call, model, name.to_owned()),
        "RunPython" | "RunSQL" => {
            let reverse = if name == "RunPython" { "reverse_code" } else { "reverse_sql" };
            let has_reverse = calls.option(call, reverse).is_some() || calls.placed(call, 1).is_some();
            if name == "RunSQL" {
                calls.sql(calls.option_value(call, "sql").or_else(|| calls.placed(call, 0)));
            } else {
                calls.push(Step::Data, call, String::new(), String::new());
            }
            if !has_reverse && !raises(calls) {
                let fix = (name == "RunPython").then(|| noop(calls, call)).flatten();
                calls.push_with(Step::Irreversible, call, String::new(), name.to_owned(), fix);
            }
        }
        _ => {}
    }
}

/// Whether a field makes a column that takes no null and that nothing fills.
fn is_required(calls: &Calls<'_, '_, '_>, field: ExprId) -> bool {
    let (name, _) = calls.name(field);
    let has = |option: &str| calls.option(field, option).is_some();
    let nullable = calls.option(field, "null") == Some("True");
    let filled = has("default")
        || has("db_default")
        || has("auto_now")
        || has("auto_now_add")
        || has("primary_key")
        || has("to_fields");
    !nullable && !filled && BARE.contains(&name)
}

/// Adds the reverse that does nothing.
fn noop(calls: &Calls<'_, '_, '_>, call: ExprId) -> Option<Fix> {
    let (_, module) = calls.name(call);
    let last = calls.args(call).last()?;
    let end = last.span.end;
    let text = if calls.args(call).iter().all(|arg| arg.name.is_none()) {
        format!(", {module}.RunPython.noop")
    } else {
        format!(", reverse_code={module}.RunPython.noop")
    };
    let edits = vec![Edit { span: Span::new(end, end), text }];
    Some(Fix { title: "Let the way back do nothing".to_owned(), edits, safe: true, file: None })
}

/// Whether the file says itself that there is no way back.
fn raises(calls: &Calls<'_, '_, '_>) -> bool {
    calls.cx.names.facts.jumps.iter().any(|jump| jump.kind == JumpKind::Throw)
        || calls.cx.names.text.contains("IrreversibleError")
}

fn alembic(calls: &mut Calls<'_, '_, '_>, call: ExprId) {
    let (name, object) = calls.name(call);
    if object != "op" {
        return;
    }
    let (first, second) = (calls.plain(calls.placed(call, 0)), calls.plain(calls.placed(call, 1)));
    match name {
        "create_table" => calls.push(Step::CreateTable, call, first, String::new()),
        "add_column" => {
            let column = calls.placed(call, 1);
            let required = column.is_some_and(|column| {
                calls.option(column, "nullable") == Some("False")
                    && calls.option(column, "server_default").is_none()
                    && !calls.cx.names.code(column).contains("Identity(")
            });
            let subject = calls.plain(column.and_then(|column| calls.placed(column, 0)));
            calls.push(Step::AddColumn { required }, call, first, subject);
        }
        "create_index" => {
            let concurrently = calls.option(call, "postgresql_concurrently") == Some("True");
            let subject = if concurrently { "CREATE INDEX CONCURRENTLY".to_owned() } else { first };
            let table = if second.is_empty() { calls.plain(calls.option_value(call, "table_name")) } else { second };
            calls.push(Step::AddIndex { concurrently }, call, table, subject);
        }
        "create_foreign_key" | "create_check_constraint" => {
            let validates = calls.option(call, "postgresql_not_valid") != Some("True");
            calls.push(Step::AddConstraint { validates }, call, second, first);
        }
        "create_unique_constraint" => calls.push(Step::AddIndex { concurrently: false }, call, second, first),
        "drop_column" => calls.push(Step::DropColumn, call, first, second),
        "drop_table" => calls.push(Step::DropTable, call, first.clone(), first),
        "rename_table" => calls.push(Step::Rename, call, first, "rename_table".to_owned()),
        "alter_column" => {
            if calls.option(call, "new_column_name").is_some() {
                calls.push(Step::Rename, call, first, second);
            } else if calls.option(call, "type_").is_some() {
                calls.push(Step::ChangeType, call, first, second);
            } else if calls.option(call, "nullable") == Some("False") {
                calls.push(Step::SetNotNull, call, first, second);
            }
        }
        "execute" => {
            let value = calls.placed(call, 0);
            let inner = value.filter(|value| matches!(calls.cx.names.facts.expr(*value).kind, ExprKind::Call { .. }));
            calls.sql(inner.and_then(|inner| calls.placed(inner, 0)).or(value));
        }
        _ => {}
    }
}

/// `def downgrade(): pass` under an `upgrade` that does something.
fn empty_downgrade(calls: &mut Calls<'_, '_, '_>) {
    let facts = calls.cx.names.facts;
    let named =
        |function: &&crate::facts::Function| function.name.is_some_and(|name| calls.cx.text(name) == "downgrade");
    let Some(downgrade) = facts.functions.iter().find(named) else { return };
    let body = calls.cx.text(downgrade.body);
    let empty = body
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .all(|line| line == "pass");
    if empty
        && !calls.operations.is_empty()
        && let Some(span) = downgrade.name
    {
        calls.operations.push(super::Operation {
            step: Step::Irreversible,
            table: String::new(),
            subject: "upgrade".to_owned(),
            span,
            fix: None,
        });
    }
}
