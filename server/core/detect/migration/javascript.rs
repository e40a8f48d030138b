//! Migrations of Knex, Sequelize and TypeORM.

use backhint_knowledge::Evidence;

use super::calls::Calls;
use super::{Migration, Step};
use crate::detect::Context;
use crate::facts::ExprId;

pub(super) fn read(cx: &Context<'_, '_>) -> Option<Migration> {
    let mut calls = Calls::new(cx);
    for call in calls.forward() {
        let (name, object) = calls.name(call);
        if object.ends_with("queryInterface") || object.ends_with("queryRunner") {
            interface(&mut calls, call, name);
        } else if object.ends_with(".schema") || object.contains(".schema.") {
            schema(&mut calls, call, name);
        } else if name == "raw" || (name == "query" && object.ends_with("sequelize")) {
            calls.sql(calls.placed(call, 0));
        } else {
            column(&mut calls, call, name);
        }
    }
    calls.no_way_back("down", "up");
    calls.migration(Some(Evidence::Possible), None)
}

/// The calls of Sequelize's `queryInterface` and TypeORM's `queryRunner`.
fn interface(calls: &mut Calls<'_, '_, '_>, call: ExprId, name: &str) {
    let (table, column) = (calls.plain(calls.placed(call, 0)), calls.plain(calls.placed(call, 1)));
    match name {
        "query" => calls.sql(calls.placed(call, 0)),
        "createTable" => calls.push(Step::CreateTable, call, table, String::new()),
        "addColumn" => {
            let options = calls.cx.names.code(calls.placed(call, 2).or_else(|| calls.placed(call, 1)).unwrap_or(call));
            let refuses = options.contains("allowNull: false") || options.contains("isNullable: false");
            // TypeORM's columns refuse null unless told otherwise.
            let required = refuses
                && !options.contains("defaultValue")
                && !options.contains("default:")
                && !options.contains("autoIncrement");
            calls.push(Step::AddColumn { required }, call, table, column);
        }
        "addIndex" => {
            let concurrently = calls.option(call, "concurrently") == Some("true");
            let subject = if concurrently { "concurrently: true".to_owned() } else { "the index".to_owned() };
            calls.push(Step::AddIndex { concurrently }, call, table, subject);
        }
        "createIndex" => calls.push(Step::AddIndex { concurrently: false }, call, table, "the index".to_owned()),
        "createForeignKey" => calls.push(Step::AddConstraint { validates: true }, call, table, String::new()),
        "removeColumn" | "dropColumn" => calls.push(Step::DropColumn, call, table, column),
        "dropTable" => calls.push(Step::DropTable, call, table.clone(), table),
        "renameColumn" | "renameTable" => calls.push(Step::Rename, call, table, name.to_owned()),
        "changeColumn" => calls.push(Step::ChangeType, call, table, column),
        "bulkUpdate" => calls.push(Step::Data, call, table, String::new()),
        _ => {}
    }
}

/// The calls of `knex.schema`.
fn schema(calls: &mut Calls<'_, '_, '_>, call: ExprId, name: &str) {
    let table = calls.plain(calls.placed(call, 0));
    match name {
        "createTable" | "createTableIfNotExists" => calls.push(Step::CreateTable, call, table, String::new()),
        "dropTable" | "dropTableIfExists" => calls.push(Step::DropTable, call, table.clone(), table),
        "renameTable" => calls.push(Step::Rename, call, table, name.to_owned()),
        "raw" => calls.sql(calls.placed(call, 0)),
        _ => {}
    }
}

/// The calls on the table that `alterTable` hands to its callback.
fn column(calls: &mut Calls<'_, '_, '_>, call: ExprId, name: &str) {
    let Some(table) = calls.altered(call, &["alterTable", "table"], "schema") else { return };
    let subject = calls.plain(calls.placed(call, 0));
    match name {
        "notNullable" => {
            let chain = calls.chain(call);
            let filled = ["defaultTo(", ".alter(", "increments("].iter().any(|part| chain.contains(part));
            let subject = chain.split(['\'', '"', '`']).nth(1).unwrap_or_default().to_lowercase();
            calls.push(Step::AddColumn { required: !filled }, call, table, subject);
        }
        "dropColumn" | "dropColumns" => calls.push(Step::DropColumn, call, table, subject),
        "renameColumn" => calls.push(Step::Rename, call, table, name.to_owned()),
        "alter" => {
            let subject = calls.chain(call).split(['\'', '"', '`']).nth(1).unwrap_or_default().to_lowercase();
            calls.push(Step::ChangeType, call, table, subject);
        }
        "index" | "unique" => calls.push(Step::AddIndex { concurrently: false }, call, table, "the index".to_owned()),
        "foreign" => calls.push(Step::AddConstraint { validates: true }, call, table, subject),
        _ => {}
    }
}
