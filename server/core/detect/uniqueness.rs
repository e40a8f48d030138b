//! Values that only the program checks for being unique: no unique index of the table speaks of them.

use backhint_knowledge::{Evidence, Family};

use super::rendered::{plural, underscored};
use super::{Context, Draft};
use crate::effects::arguments;
use crate::facts::{Arg, Class, ExprId, ExprKind};
use crate::syntax::Span;

const RULE: &str = "orm-uniqueness-without-index";
/// The options by which a rule of Rails holds for some rows only: an index for those may be hard to write.
const CONDITIONS: [&str; 4] = ["if", "unless", "conditions", "on"];

/// Finds checks of uniqueness without an index behind them. Nothing is said while the project is still being read.
pub(super) fn detect(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    if !cx.outside.is_complete() {
        return;
    }
    match cx.family {
        Family::Ruby => rails(cx, found),
        Family::Php => laravel(cx, found),
        _ => {}
    }
}

/// `validates :email, uniqueness: true`, `validates_uniqueness_of :email, scope: :shop_id` in the body of a model.
fn rails(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    let facts = cx.names.facts;
    for call in &facts.calls {
        let Some(callee) = cx.names.callee(*call) else { continue };
        let is_general = match cx.names.code(callee) {
            "validates" => true,
            "validates_uniqueness_of" => false,
            _ => continue,
        };
        let region = facts.expr(*call).region;
        let Some(class) = facts.class_around(region).filter(|id| facts.class(*id).region == Some(region)) else {
            continue;
        };
        let args = arguments(cx.names, *call);
        let rule = args.iter().find(|arg| key(cx, arg) == "uniqueness");
        if is_general && rule.is_none_or(|rule| matches!(facts.expr(rule.value).kind, ExprKind::Bool(false))) {
            continue;
        }
        let options: &[Arg] = rule.map_or(&[], |rule| match facts.expr(rule.value).kind {
            ExprKind::Collection(range) => facts.args(range),
            _ => &[],
        });
        if args.iter().chain(options).any(|arg| CONDITIONS.contains(&key(cx, arg))) {
            continue;
        }
        let Some(table) = table_of_class(cx, facts.class(class)) else { continue };
        for field in args.iter().filter(|arg| arg.name.is_none()) {
            let Some(name) = symbol(cx, field.value) else { continue };
            // An association stands for the column of its key.
            let columns = [name.to_owned(), format!("{name}_id")];
            let span = rule.map_or(field.span, |rule| rule.span);
            report(cx, &table, name, &columns, span, found);
        }
    }
}

fn key<'a>(cx: &Context<'_, 'a>, arg: &Arg) -> &'a str {
    arg.name.map_or("", |name| cx.text(name)).trim_matches([':', '"', '\'', ' '])
}

fn symbol<'a>(cx: &Context<'_, 'a>, id: ExprId) -> Option<&'a str> {
    matches!(cx.names.facts.expr(id).kind, ExprKind::Text(_))
        .then(|| cx.names.code(id).trim_matches([':', '"', '\'']))
        .filter(|name| name.chars().all(|c| c.is_alphanumeric() || c == '_'))
}

/// The table of a model that inherits from the mapper's own classes only: that of its own name, or the one it names.
fn table_of_class(cx: &Context<'_, '_>, class: &Class) -> Option<String> {
    let name = cx.text(class.name);
    let model = cx.orms().models.get(name)?;
    let inherits_here =
        cx.names.facts.classes.iter().any(|other| class.bases.iter().any(|base| cx.text(*base) == cx.text(other.name)));
    if model.open || class.bases.is_empty() || inherits_here {
        return None;
    }
    let body = cx.text(class.span);
    if let Some((_, rest)) = body.split_once("self.table_name") {
        let named = rest.trim_start().strip_prefix('=')?.trim_start();
        let named = named.strip_prefix(['"', '\'', ':'])?;
        return Some(named[..named.find(['"', '\'', '\n', ' ']).unwrap_or(named.len())].to_owned());
    }
    let above = body_prefix(cx, class);
    let table = table_of_name(name.rsplit("::").next().unwrap_or(name));
    // A model in a module may have a table with the module's name before it.
    let prefixed = format!("{above}{table}");
    let is_prefixed = !above.is_empty() && cx.outside.has_unique_index(&prefixed, "").is_some();
    Some(if is_prefixed { prefixed } else { table })
}

/// `shop_` for a class in the module `Shop`, or for `Shop::Book`.
fn body_prefix(cx: &Context<'_, '_>, class: &Class) -> String {
    let name = cx.text(class.name);
    if let Some((module, _)) = name.rsplit_once("::") {
        return format!("{}_", underscored(module.rsplit("::").next().unwrap_or(module)));
    }
    let before = &cx.names.text[..class.span.start as usize];
    let module = before.lines().rev().find_map(|line| line.trim().strip_prefix("module "));
    module.map_or_else(String::new, |module| {
        format!("{}_", underscored(module.rsplit("::").next().unwrap_or(module).trim()))
    })
}

/// `OrderLine` makes `order_lines`.
fn table_of_name(class: &str) -> String {
    let snake = underscored(class);
    let (before, last) = snake.rsplit_once('_').map_or(("", snake.as_str()), |(before, last)| (before, last));
    let last = match last {
        "person" => "people".to_owned(),
        "child" => "children".to_owned(),
        "news" | "series" | "media" => last.to_owned(),
        last => plural(last),
    };
    if before.is_empty() { last } else { format!("{before}_{last}") }
}

/// `'email' => 'required|unique:users,email'`, `'email' => [Rule::unique('users')]`.
fn laravel(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    let facts = cx.names.facts;
    let collections = facts.exprs.iter().filter_map(|expr| match expr.kind {
        ExprKind::Collection(range) => Some(facts.args(range)),
        _ => None,
    });
    for entry in collections.flatten() {
        let field = key(cx, entry);
        let Some((table, column)) = laravel_rule(cx.names.code(entry.value)).filter(|_| !field.is_empty()) else {
            continue;
        };
        let own = field.rsplit('.').next().unwrap_or(field);
        let column = if column.is_empty() { own } else { column };
        report(cx, &table, column, &[column.to_owned()], entry.span, found);
    }
}

/// The table that a rule for a field names, and the column where it names one. A rule with a condition of its own is for
/// some rows only.
fn laravel_rule(code: &str) -> Option<(String, &str)> {
    if code.contains("->where") || code.contains("fn ") || code.contains("function") {
        return None;
    }
    let (_, rest) = code.split_once("unique:").or_else(|| code.split_once("Rule::unique("))?;
    let rest = rest.trim_start_matches(['\'', '"', ' ']);
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '\\' | '.' | ':');
    let end = rest.find(|c: char| !is_part(c)).unwrap_or(rest.len());
    let (name, behind) = rest.split_at(end);
    let name = name.strip_suffix("::class").unwrap_or(name);
    let name = name.rsplit(['\\', '.']).next().unwrap_or(name);
    let table = if name.starts_with(char::is_uppercase) { table_of_name(name) } else { name.to_owned() };
    let column = behind.trim_start_matches(['\'', '"']).strip_prefix(',').unwrap_or_default();
    let column = column.trim_start_matches([' ', '\'', '"']);
    let column = &column[..column.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(column.len())];
    let column = if column == "NULL" { "" } else { column };
    (!table.is_empty()).then_some((table, column))
}

fn report(cx: &Context<'_, '_>, table: &str, name: &str, columns: &[String], span: Span, found: &mut Vec<Draft>) {
    let indexed = columns.iter().map(|column| cx.outside.has_unique_index(table, column));
    if !indexed.clone().all(|indexed| indexed == Some(false)) {
        return;
    }
    found.push(Draft {
        rule: RULE.to_owned(),
        evidence: Evidence::Proved,
        span,
        message: format!(
            "only this check keeps `{name}` unique: two requests at the same moment both pass it, and no unique index of \
             `{table}` stops the second row"
        ),
        related: Vec::new(),
        fixes: Vec::new(),
    });
}
