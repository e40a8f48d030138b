//! Rows that are filled with whatever fields a client sent.

mod bound;

use backhint_knowledge::{EffectKind, Evidence, Family};

use super::client_object::{self, is_checked, is_client_object, is_handled_here};
use super::{Context, Draft};
use crate::effects::{CallEffect, arguments, subject};
use crate::facts::{Arg, ExprId, ExprKind, LoopId, RegionKind};
use crate::finding::{Edit, Fix};
use crate::profile::Profiles;
use crate::syntax::Span;

const RULE: &str = "orm-mass-assignment";
/// Models whose columns say what somebody may do: one of them is surely not for clients.
const PRIVILEGED: [&str; 8] = ["User", "Account", "Admin", "Member", "Employee", "Membership", "Staff", "Role"];

/// The texts without which nothing is filled with what a client sent.
pub(super) fn anchors(profiles: &Profiles) -> Vec<String> {
    let fills = profiles.effects.iter().any(|effect| effect.kind == EffectKind::Fill);
    let is_mapper = profiles.orms.iter().any(|profile| !profile.orm.model.is_empty());
    if fills || is_mapper { client_object::anchors(profiles) } else { Vec::new() }
}

/// Finds rows that take every field of a client's object.
pub(super) fn detect(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    if matches!(cx.family, Family::JavaScript | Family::Python) && is_checked(cx) {
        return;
    }
    for fill in cx.effects.all(EffectKind::Fill) {
        match cx.family {
            Family::Go | Family::CSharp => bound::fill(cx, fill, found),
            _ => call(cx, fill, found),
        }
    }
    match cx.family {
        Family::JavaScript => saved(cx, found),
        Family::Python => {
            constructed(cx, found);
            set_one_by_one(cx, found);
        }
        Family::Ruby => made(cx, found),
        Family::Java => bound::entities(cx, found),
        _ => {}
    }
}

/// A call that copies the fields of its argument into a row.
fn call(cx: &Context<'_, '_>, fill: &CallEffect<'_>, found: &mut Vec<Draft>) {
    let Some(object) = filled_with(cx, fill) else { return };
    let model = model_of(cx, fill.expr);
    let evidence = match cx.family {
        Family::Php if fill.evidence == Evidence::Proved => Evidence::Proved,
        Family::Php => match model.filter(|model| is_unguarded(cx, fill.expr, model)) {
            Some(_) => Evidence::Proved,
            None => return,
        },
        Family::JavaScript => in_sight(cx, fill.evidence, model, object),
        _ => fill.evidence,
    };
    let mut finding = draft(cx, object, model, evidence);
    finding.fixes.extend(validated(cx, object));
    found.push(finding);
}

/// What a call fills a row with, where a client wrote it.
fn filled_with(cx: &Context<'_, '_>, fill: &CallEffect<'_>) -> Option<ExprId> {
    let args = arguments(cx.names, fill.expr);
    if cx.family == Family::Python {
        return args.iter().find(|arg| is_spread(cx, arg) && is_client_object(cx, arg.value)).map(|arg| arg.value);
    }
    let arg = subject(cx.names, fill)?;
    let value = cx.names.unwrapped(cx.names.value_of(arg.value).unwrap_or(arg.value));
    if let ExprKind::Collection(range) = cx.names.facts.expr(value).kind {
        let keys = &fill.effect.argument_keys;
        let takes = |entry: &&Arg| {
            let key = entry.name.map_or("", |name| cx.text(name)).trim_matches(['"', '\'']);
            let is_whole = if keys.is_empty() { entry.spread || key == "$set" } else { keys.iter().any(|k| k == key) };
            is_whole && is_whole_object(cx, entry.value)
        };
        return cx.names.facts.args(range).iter().find(takes).map(|entry| entry.value);
    }
    (fill.effect.argument_keys.is_empty() && is_whole_object(cx, arg.value)).then_some(arg.value)
}

/// Whether a value is a client's object with all its keys; an object literal that spreads one is, too.
fn is_whole_object(cx: &Context<'_, '_>, id: ExprId) -> bool {
    if cx.family == Family::Ruby && permits_all(cx, id) || is_client_object(cx, id) {
        return true;
    }
    match cx.names.facts.expr(id).kind {
        ExprKind::Collection(range) => {
            cx.names.facts.args(range).iter().any(|entry| entry.spread && is_client_object(cx, entry.value))
        }
        _ => false,
    }
}

/// `user_params`, whose method ends with `permit!`.
fn permits_all(cx: &Context<'_, '_>, id: ExprId) -> bool {
    let name = cx.names.code(id).trim_end_matches("()");
    let mut methods = cx.names.facts.functions.iter();
    let is_it = |function: &&crate::facts::Function| function.name.is_some_and(|own| cx.text(own) == name);
    let ends = |body: Span| cx.text(body).trim_end().trim_end_matches("end").trim_end().ends_with("permit!");
    methods.find(is_it).is_some_and(|function| ends(function.body))
}

fn is_spread(cx: &Context<'_, '_>, arg: &Arg) -> bool {
    arg.spread && cx.text(arg.span).starts_with("**")
}

/// The model that is filled, where the call names it.
fn model_of<'a>(cx: &Context<'_, 'a>, call: ExprId) -> Option<&'a str> {
    let callee = cx.names.callee(call)?;
    let names = cx.names.written(callee);
    names.iter().rev().map(|segment| segment.name).find(|name| name.starts_with(char::is_uppercase))
}

fn is_unguarded(cx: &Context<'_, '_>, call: ExprId, model: &str) -> bool {
    let own = cx.names.facts.classes.iter().find(|class| cx.text(class.name) == model);
    if let Some(class) = own {
        return cx.orms().is_unguarded(class);
    }
    let path = cx.names.callee(call).and_then(|callee| cx.names.path(callee));
    let path = path.map(|path| {
        let names: Vec<&str> = path.segments.iter().map(|segment| segment.name).collect();
        let end = names.iter().rposition(|name| *name == model).map_or(names.len(), |at| at + 1);
        names[..end].join(".")
    });
    let outside = cx.outside.model(model, path.as_deref().unwrap_or(model), None);
    outside.is_some_and(|outside| outside.model.unguarded)
}

/// Without the route's declaration in sight nobody knows what ran before; and without the model's fields only some names
/// say that there are columns which are not for clients.
fn in_sight(cx: &Context<'_, '_>, evidence: Evidence, model: Option<&str>, object: ExprId) -> Evidence {
    let is_privileged = model.is_some_and(|model| PRIVILEGED.contains(&model));
    match (is_handled_here(cx, object), is_privileged) {
        (true, true) => Evidence::Proved,
        (true, false) => evidence,
        _ => evidence.min(Evidence::Likely),
    }
}

/// `const user = new User(req.body); await user.save();`, `Object.assign(user, req.body)`.
fn saved(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    let facts = cx.names.facts;
    for call in &facts.calls {
        let Some(callee) = cx.names.callee(*call) else { continue };
        let args = arguments(cx.names, *call);
        let code = cx.names.code(callee);
        let is_model = matches!(facts.expr(callee).kind, ExprKind::Name) && code.starts_with(char::is_uppercase);
        let (row, object) = match args {
            [row, object] if code == "Object.assign" => (cx.names.code(row.value).to_owned(), object.value),
            [object] if is_model => match assigned_to(cx, *call) {
                Some(name) => (name.to_owned(), object.value),
                None => continue,
            },
            _ => continue,
        };
        if is_whole_object(cx, object) && cx.names.text.contains(&format!("{row}.save(")) {
            let model = is_model.then_some(code);
            found.push(draft(cx, object, model, in_sight(cx, Evidence::Likely, model, object)));
        }
    }
}

fn assigned_to<'a>(cx: &Context<'_, 'a>, value: ExprId) -> Option<&'a str> {
    let assignment = cx.names.facts.assignments.iter().find(|assignment| assignment.value == Some(value))?;
    Some(cx.names.code(assignment.target))
}

/// `User(**request.json)` where `User` is a model.
fn constructed(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    for call in &cx.names.facts.calls {
        let args = arguments(cx.names, *call);
        let Some(object) = args.iter().find(|arg| is_spread(cx, arg) && is_client_object(cx, arg.value)) else {
            continue;
        };
        let Some(callee) = cx.names.callee(*call) else { continue };
        let Some(model) = cx.names.written(callee).last().map(|segment| segment.name) else { continue };
        if is_model(cx, model, callee) {
            found.push(draft(cx, object.value, Some(model), Evidence::Proved));
        }
    }
}

/// `User.new(params.permit!)`.
fn made(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    for call in &cx.names.facts.calls {
        let Some(callee) = cx.names.callee(*call) else { continue };
        // What `new` makes is a call of the class.
        let model = cx.names.code(callee).rsplit("::").next().unwrap_or_default();
        let model = model.strip_suffix(".new").unwrap_or(model);
        let [object] = arguments(cx.names, *call) else { continue };
        let makes = cx.names.code(*call).contains(".new") && model.starts_with(char::is_uppercase);
        if !makes || !is_whole_object(cx, object.value) {
            continue;
        }
        if is_model(cx, model, callee) {
            found.push(draft(cx, object.value, Some(model), Evidence::Proved));
        } else if cx.names.text.contains(".save") {
            // A form of its own may be saved, too.
            found.push(draft(cx, object.value, Some(model), Evidence::Likely));
        }
    }
}

/// Whether a name means a model of this file or of another one.
fn is_model(cx: &Context<'_, '_>, model: &str, id: ExprId) -> bool {
    let path = cx.names.path(id);
    let path = path.map(|path| path.segments.iter().map(|segment| segment.name).collect::<Vec<_>>().join("."));
    cx.orms().models.get(model).is_some_and(|known| known.mapper.is_some())
        || path.is_some_and(|path| cx.outside.model(model, &path, None).is_some())
}

/// `for key, value in request.json.items(): setattr(user, key, value)`.
fn set_one_by_one(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    let facts = cx.names.facts;
    for call in &facts.calls {
        let [_, key, value] = arguments(cx.names, *call) else { continue };
        if cx.names.callee(*call).is_none_or(|callee| cx.names.code(callee) != "setattr") {
            continue;
        }
        let RegionKind::Loop(id) = facts.region(facts.expr(*call).region).kind else { continue };
        let names: Vec<&str> = facts.loops[id.index()].bindings.iter().map(|name| cx.text(*name)).collect();
        let is_pair = names == [cx.names.code(key.value), cx.names.code(value.value)];
        if let Some(object) = pairs_of(cx, id).filter(|object| is_pair && is_client_object(cx, *object)) {
            let text = cx.names.text;
            let is_stored = [".save(", "commit(", ".flush("].iter().any(|word| text.contains(word));
            let evidence = if is_stored { Evidence::Proved } else { Evidence::Likely };
            let mut finding = draft(cx, object, None, evidence);
            finding.span = cx.span(*call);
            found.push(finding);
        }
    }
}

/// What a loop takes the pairs of, where nothing in its body decides about them.
fn pairs_of(cx: &Context<'_, '_>, id: LoopId) -> Option<ExprId> {
    let facts = cx.names.facts;
    let entry = &facts.loops[id.index()];
    let callee = cx.names.callee(entry.iterable?)?;
    let ExprKind::Member { object, name } = facts.expr(callee).kind else { return None };
    let decides = cx.text(entry.span).lines().any(|line| line.trim_start().starts_with("if "));
    (cx.text(name) == "items" && !decides).then_some(object)
}

/// `$request->all()` where the request has rules of its own: what they let through is all that is needed.
fn validated(cx: &Context<'_, '_>, object: ExprId) -> Option<Fix> {
    let facts = cx.names.facts;
    let ExprKind::Call { callee, .. } = facts.expr(object).kind else { return None };
    let ExprKind::Member { object: request, name } = facts.expr(callee).kind else { return None };
    let type_name = cx.text(cx.names.declared_type(request)?);
    let has_rules = type_name.ends_with("Request") && type_name.rsplit('\\').next() != Some("Request");
    (cx.family == Family::Php && cx.text(name) == "all" && has_rules).then(|| Fix {
        title: "Take what was validated".to_owned(),
        edits: vec![Edit { span: name, text: "validated".to_owned() }],
        safe: true,
        file: None,
    })
}

fn draft(cx: &Context<'_, '_>, object: ExprId, model: Option<&str>, evidence: Evidence) -> Draft {
    let into = model.map_or_else(|| "the row".to_owned(), |model| format!("`{model}`"));
    Draft {
        rule: RULE.to_owned(),
        evidence,
        span: cx.span(object),
        message: format!(
            "every field of `{}` goes into {into}: a client can set columns that no form shows",
            cx.short(object)
        ),
        related: Vec::new(),
        fixes: Vec::new(),
    }
}
