//! Migrations of Rails.

use backhint_knowledge::Evidence;

use super::calls::Calls;
use super::{Migration, Step};
use crate::detect::Context;
use crate::facts::ExprId;
use crate::finding::{Edit, Fix};
use crate::syntax::Span;

/// Methods that change or visit the rows of a model.
const DATA: [&str; 7] =
    ["update_all", "find_each", "in_batches", "find_in_batches", "delete_all", "insert_all", "upsert_all"];

pub(super) fn read(cx: &Context<'_, '_>) -> Option<Migration> {
    let text = cx.names.text;
    let class = cx
        .names
        .facts
        .classes
        .iter()
        .find(|class| class.bases.iter().any(|base| cx.text(*base).contains("Migration")))?;
    let mut calls = Calls::new(cx);
    let opening = Span::new(class.span.start, class.body_start(text));
    for call in calls.forward() {
        step(&mut calls, call, opening);
    }
    let alone = text.contains("disable_ddl_transaction!");
    // `strong_migrations` asks for this word where a person has thought about it.
    if text.contains("safety_assured") {
        calls.operations.retain(|operation| matches!(operation.step, Step::Irreversible));
    }
    calls.migration(Some(Evidence::Likely), Some(!alone))
}

impl crate::facts::Class {
    /// The end of the line on which the class begins.
    fn body_start(&self, text: &str) -> u32 {
        let start = self.span.start as usize;
        let end = text[start..].find('\n').map_or(text.len(), |at| start + at);
        u32::try_from(end).unwrap_or(u32::MAX)
    }
}

fn step(calls: &mut Calls<'_, '_, '_>, call: ExprId, opening: Span) {
    let (name, object) = calls.name(call);
    if DATA.contains(&name) && object.starts_with(char::is_uppercase) {
        return calls.push(Step::Data, call, String::new(), String::new());
    }
    if !object.is_empty() && object != "self" && object != "connection" {
        return;
    }
    let (table, column) = (calls.plain(calls.placed(call, 0)), calls.plain(calls.placed(call, 1)));
    match name {
        "create_table" | "create_join_table" => calls.push(Step::CreateTable, call, table, String::new()),
        "add_column" | "add_reference" | "add_belongs_to" => {
            let required = calls.option(call, "null") == Some("false") && calls.option(call, "default").is_none();
            calls.push(Step::AddColumn { required }, call, table.clone(), column.clone());
            let indexed = calls.option(call, "index").is_none_or(|index| index != "false");
            if name != "add_column"
                && indexed
                && !calls.option(call, "index").is_some_and(|i| i.contains("concurrently"))
            {
                calls.push(Step::AddIndex { concurrently: false }, call, table, format!("the index on {column}"));
            }
        }
        "add_index" => {
            let concurrently = calls.option(call, "algorithm") == Some(":concurrently");
            if concurrently {
                let fix = disable_transaction(calls, opening);
                calls.push_with(
                    Step::AddIndex { concurrently },
                    call,
                    table,
                    "algorithm: :concurrently".to_owned(),
                    fix,
                );
            } else {
                let subject = format!("the index on {column}");
                let fix = build_concurrently(calls, call, opening);
                calls.push_with(Step::AddIndex { concurrently }, call, table, subject, fix);
            }
        }
        "add_foreign_key" | "add_check_constraint" => {
            let validates = calls.option(call, "validate") != Some("false");
            calls.push(Step::AddConstraint { validates }, call, table, column);
        }
        "change_column_null" if calls.placed(call, 2).is_some_and(|null| calls.cx.names.code(null) == "false") => {
            calls.push(Step::SetNotNull, call, table, column);
        }
        "remove_column" | "remove_columns" | "remove_reference" | "remove_belongs_to" => {
            let typed = calls.placed(call, 2).is_some() || name != "remove_column";
            calls.push(Step::DropColumn, call, table, column);
            if !typed && in_change(calls, call) {
                calls.push(Step::Irreversible, call, String::new(), "remove_column".to_owned());
            }
        }
        "drop_table" => calls.push(Step::DropTable, call, table.clone(), table),
        "rename_column" | "rename_table" => calls.push(Step::Rename, call, table, name.to_owned()),
        "change_column" => {
            calls.push(Step::ChangeType, call, table, column);
            if in_change(calls, call) {
                calls.push(Step::Irreversible, call, String::new(), "change_column".to_owned());
            }
        }
        "execute" => {
            calls.sql(calls.placed(call, 0));
            if in_change(calls, call) {
                calls.push(Step::Irreversible, call, String::new(), "execute".to_owned());
            }
        }
        _ => {}
    }
}

/// Whether a call stands in `change`, of which Rails makes the way back by itself.
fn in_change(calls: &Calls<'_, '_, '_>, call: ExprId) -> bool {
    let facts = calls.cx.names.facts;
    let function = facts.function_around(facts.expr(call).region);
    let name = function.and_then(|function| calls.function_name(function));
    name == Some("change") && !calls.cx.names.text.contains("reversible")
}

fn disable_transaction(calls: &Calls<'_, '_, '_>, opening: Span) -> Option<Fix> {
    let edits = vec![marker(opening)];
    let only = calls.forward().iter().filter(|call| is_step(calls.name(**call).0)).count() == 1;
    only.then(|| Fix { title: "Run the migration without a transaction".to_owned(), edits, safe: true, file: None })
}

fn marker(opening: Span) -> Edit {
    Edit { span: Span::new(opening.end, opening.end), text: "\n  disable_ddl_transaction!\n".to_owned() }
}

/// Whether a method changes the schema or runs SQL.
fn is_step(name: &str) -> bool {
    ["add_", "remove_", "create_", "drop_", "rename_", "change_", "execute"].iter().any(|begin| name.starts_with(begin))
}

fn build_concurrently(calls: &Calls<'_, '_, '_>, call: ExprId, opening: Span) -> Option<Fix> {
    let text = calls.cx.names.text;
    let last = calls.args(call).last()?;
    let only = calls.forward().iter().filter(|call| is_step(calls.name(**call).0)).count() == 1;
    let has_marker = text.contains("disable_ddl_transaction!");
    let mut edits = if has_marker { Vec::new() } else { vec![marker(opening)] };
    edits.push(Edit { span: Span::new(last.span.end, last.span.end), text: ", algorithm: :concurrently".to_owned() });
    only.then(|| Fix { title: "Build the index while writes go on".to_owned(), edits, safe: true, file: None })
}
