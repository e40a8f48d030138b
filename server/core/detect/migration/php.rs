//! Migrations of Laravel.

use super::calls::Calls;
use super::{Migration, Step};
use crate::detect::Context;
use crate::facts::ExprId;

/// Methods of a blueprint that add a column.
const COLUMNS: [&str; 17] = [
    "string",
    "text",
    "integer",
    "bigInteger",
    "unsignedBigInteger",
    "unsignedInteger",
    "boolean",
    "date",
    "dateTime",
    "decimal",
    "float",
    "double",
    "json",
    "uuid",
    "foreignId",
    "enum",
    "timestamp",
];

pub(super) fn read(cx: &Context<'_, '_>) -> Option<Migration> {
    let mut calls = Calls::new(cx);
    let is_migration =
        |class: &crate::facts::Class| class.bases.iter().any(|base| cx.text(*base).ends_with("Migration"));
    if !cx.names.facts.classes.iter().any(is_migration) {
        return None;
    }
    for call in calls.forward() {
        step(&mut calls, call);
    }
    calls.no_way_back("down", "up");
    calls.migration(None, None)
}

fn step(calls: &mut Calls<'_, '_, '_>, call: ExprId) {
    let (name, object) = calls.name(call);
    let first = calls.plain(calls.placed(call, 0));
    if object.ends_with("Schema") {
        match name {
            "create" => calls.push(Step::CreateTable, call, first, String::new()),
            "drop" | "dropIfExists" => calls.push(Step::DropTable, call, first.clone(), first),
            "rename" => calls.push(Step::Rename, call, first, "Schema::rename".to_owned()),
            _ => {}
        }
        return;
    }
    if object.ends_with("DB") {
        match name {
            "statement" | "unprepared" | "update" => calls.sql(calls.placed(call, 0)),
            _ => {}
        }
        return;
    }
    let Some(table) = calls.altered(call, &["table"], "Schema") else { return };
    match name {
        "dropColumn" => calls.push(Step::DropColumn, call, table, first),
        "renameColumn" => calls.push(Step::Rename, call, table, name.to_owned()),
        "change" => {
            let code = calls.cx.names.code(call);
            let subject = code.split(['\'', '"']).nth(1).unwrap_or_default().to_lowercase();
            // A longer string needs no new rows.
            if !code.contains("->string(") && !code.contains("->nullable(") {
                calls.push(Step::ChangeType, call, table, subject);
            }
        }
        name if COLUMNS.contains(&name) => {
            let filled = ["->nullable(", "->default(", "->change(", "->useCurrent(", "->storedAs(", "->virtualAs("];
            let chain = calls.chain(call);
            calls.push(
                Step::AddColumn { required: !filled.iter().any(|part| chain.contains(part)) },
                call,
                table,
                first,
            );
        }
        _ => {}
    }
}
