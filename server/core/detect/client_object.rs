//! Objects that a client sent, with whatever keys it likes: parsed bodies and queries, and parts of them.

use backhint_knowledge::pattern::{NameTest, Pattern, Segment};
use backhint_knowledge::{EffectKind, Family};

use super::Context;
use crate::facts::{ExprId, ExprKind, FunctionId, RegionKind, ValuePart};
use crate::profile::Profiles;

/// How many steps from a value back to what the client sent are followed.
const MAX_STEPS: u8 = 12;
/// What a file says that checks the shape of what clients send.
const CHECKS: [&str; 14] = [
    "zod",
    "joi",
    "Joi",
    "celebrate",
    "yup",
    "ajv",
    "Ajv",
    "alidat",
    "anitiz",
    "superstruct",
    "safeParse",
    "marshmallow",
    "pydantic",
    "isinstance(",
];

/// The texts without which a file names no such object.
pub(super) fn anchors(profiles: &Profiles) -> Vec<String> {
    let effects = profiles.effects.iter().filter(|effect| effect.kind == EffectKind::RequestObject);
    let mut found = Vec::new();
    for effect in effects {
        for pattern in effect.calls.iter().chain(&effect.names).chain(&effect.annotations) {
            found.extend(Pattern::parse(pattern).iter().flat_map(|pattern| written(&pattern.segments)));
        }
    }
    found
}

/// How the end of a pattern stands in code: `req.body`, `request->all`, or its last name where anything may stand before.
fn written(segments: &[Segment]) -> Vec<String> {
    let Some((last, before)) = segments.split_last() else { return Vec::new() };
    let names = |segment: &Segment| match &segment.name {
        NameTest::OneOf(names) | NameTest::NamedLike(names) => names.clone(),
        _ => Vec::new(),
    };
    let heads = before.last().map(|segment| (names(segment), segment.called == Some(true))).unwrap_or_default();
    let is_type = heads.0.iter().any(|name| name.starts_with(char::is_uppercase));
    let is_annotation = before.len() > 2;
    if heads.0.is_empty() || is_type || is_annotation {
        return names(last);
    }
    let brackets = if heads.1 { "()" } else { "" };
    let pairs = heads.0.iter().flat_map(|head| {
        names(last)
            .into_iter()
            .flat_map(move |last| [format!("{head}{brackets}.{last}"), format!("{head}{brackets}->{last}")])
    });
    pairs.collect()
}

/// Whether the file checks what clients send, or takes something else in its place. Where is not asked: a check that is
/// there for another value is a reason to be silent, too.
pub(super) fn is_checked(cx: &Context<'_, '_>) -> bool {
    let text = cx.names.text;
    CHECKS.iter().any(|check| text.contains(check)) || text.contains("req.body =") || text.contains("request.body =")
}

/// Whether a value is an object that a client sent, or a part of one that may be an object itself.
pub(super) fn is_client_object(cx: &Context<'_, '_>, id: ExprId) -> bool {
    let (facts, names) = (cx.names.facts, cx.names);
    let mut at = id;
    for _ in 0..MAX_STEPS {
        if is_source(cx, at) {
            return true;
        }
        at = match facts.expr(at).kind {
            ExprKind::Await(value) | ExprKind::Cast { value, .. } => value,
            ExprKind::Member { name, .. } if names.of(name) == "length" => return false,
            ExprKind::Member { object, .. } if cx.family != Family::Ruby => object,
            ExprKind::Index { object, .. } => object,
            ExprKind::Either { left, .. } => left,
            // `data.get("name")` of Python, `params.permit!.to_h` of Ruby.
            ExprKind::Call { callee, .. } | ExprKind::Member { object: callee, .. } => match passed(cx, at, callee) {
                Some(object) => object,
                None => return false,
            },
            ExprKind::Name => match value_behind(cx, at) {
                Some(value) => value,
                None => return false,
            },
            _ => return false,
        };
    }
    false
}

fn is_source(cx: &Context<'_, '_>, id: ExprId) -> bool {
    if cx.effects.of_kind(id, EffectKind::RequestObject).is_some() {
        return true;
    }
    let is_name = matches!(cx.names.facts.expr(id).kind, ExprKind::Member { .. } | ExprKind::Name);
    is_name
        && cx
            .profiles
            .names
            .fits_expr(cx.names, id)
            .iter()
            .any(|(_, at)| cx.profiles.effects[**at].kind == EffectKind::RequestObject)
}

/// What a call passes on as it is.
fn passed(cx: &Context<'_, '_>, id: ExprId, callee: ExprId) -> Option<ExprId> {
    let facts = cx.names.facts;
    let (object, name) = match (facts.expr(id).kind, facts.expr(callee).kind) {
        (ExprKind::Call { .. }, ExprKind::Member { object, name }) => (object, name),
        (ExprKind::Member { object, name }, _) => (object, name),
        _ => return None,
    };
    let names: &[&str] = match cx.family {
        Family::Python => &["get", "dict", "copy"],
        Family::Ruby => &["to_h", "to_hash", "symbolize_keys", "with_indifferent_access"],
        _ => &[],
    };
    names.contains(&cx.text(name)).then_some(object)
}

/// The value that a name was given, whole or a part of it: `const { email } = req.body`.
fn value_behind(cx: &Context<'_, '_>, id: ExprId) -> Option<ExprId> {
    let binding = cx.names.binding_of(id)?;
    if binding.param.is_some() && !cx.names.is_surely_set(binding, id) {
        return None;
    }
    let [only] = *cx.names.reaching(binding, id).as_slice() else { return None };
    let assignment = &cx.names.facts.assignments[only];
    let is_part = matches!(assignment.part, ValuePart::Whole | ValuePart::Member(_) | ValuePart::Nested);
    assignment.value.filter(|_| is_part && !assignment.appends)
}

/// Whether the handler around a place is written where its route is declared, so that all that runs before it is in sight.
pub(super) fn is_handled_here(cx: &Context<'_, '_>, id: ExprId) -> bool {
    if cx.family != Family::JavaScript {
        return true;
    }
    let facts = cx.names.facts;
    let functions = facts.around(facts.expr(id).region).filter_map(|region| match facts.region(region).kind {
        RegionKind::Function(function) => Some(function),
        _ => None,
    });
    functions.into_iter().any(|function| is_of_route(cx, function))
}

fn is_of_route(cx: &Context<'_, '_>, function: FunctionId) -> bool {
    let Some(call) = cx.names.facts.function(function).passed_to else { return false };
    let Some(callee) = cx.names.callee(call) else { return false };
    let name = cx.names.written(callee).last().map_or("", |segment| segment.name);
    matches!(name, "get" | "post" | "put" | "patch" | "delete" | "all" | "use")
}
