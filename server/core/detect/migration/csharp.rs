//! Migrations of Entity Framework Core.

use super::calls::Calls;
use super::{Migration, Step};
use crate::detect::Context;
use crate::facts::ExprId;

pub(super) fn read(cx: &Context<'_, '_>) -> Option<Migration> {
    let mut calls = Calls::new(cx);
    for call in calls.forward() {
        if calls.name(call).1 == "migrationBuilder" {
            step(&mut calls, call);
        }
    }
    calls.no_way_back("Down", "Up");
    if cx.names.text.contains("Npgsql") {
        calls.dialect = crate::statement::Dialect::Postgres;
    }
    calls.migration(None, None)
}

fn step(calls: &mut Calls<'_, '_, '_>, call: ExprId) {
    let (name, _) = calls.name(call);
    let name = name.split('<').next().unwrap_or(name);
    let option = |name: &str| calls.plain(calls.option_value(call, name));
    let (table, own) = (option("table"), option("name"));
    match name {
        "CreateTable" => calls.push(Step::CreateTable, call, own, String::new()),
        "AddColumn" => {
            let filled = ["defaultValue", "defaultValueSql", "computedColumnSql"]
                .iter()
                .any(|o| calls.option(call, o).is_some());
            let required = calls.option(call, "nullable") == Some("false") && !filled;
            calls.push(Step::AddColumn { required }, call, table, own);
        }
        "CreateIndex" => calls.push(Step::AddIndex { concurrently: false }, call, table, own),
        "AddForeignKey" | "AddCheckConstraint" => calls.push(Step::AddConstraint { validates: true }, call, table, own),
        "DropColumn" => calls.push(Step::DropColumn, call, table, own),
        "DropTable" => calls.push(Step::DropTable, call, own.clone(), own),
        "RenameColumn" | "RenameTable" => calls.push(Step::Rename, call, table, name.to_owned()),
        "Sql" => calls.sql(calls.option_value(call, "sql").or_else(|| calls.placed(call, 0))),
        _ => {}
    }
}
