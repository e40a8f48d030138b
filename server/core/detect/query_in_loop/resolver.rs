//! Resolvers of the fields of a GraphQL type: each is called once for every object of the level above.

use backhint_knowledge::{Evidence, Family};

use super::called::speaks_of_loader;
use super::waiting::is_of_tick;
use super::{RESOLVER, callee_of, depends, is_sent, reads};
use crate::detect::local_call::is_straight;
use crate::detect::{Context, Draft};
use crate::facts::{ExprId, ExprKind, FunctionId};
use crate::finding::Related;
use crate::iteration::{Iteration, Source};
use crate::syntax::Span;

/// A resolver, and the parameter that gets the object above.
struct Resolver<'a> {
    function: FunctionId,
    parent: &'a str,
    span: Span,
}

/// Finds queries in resolvers that ask by the key of the object above.
pub(super) fn detect(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    for resolver in resolvers(cx) {
        let orms = cx.orms();
        let own = cx.names.facts.function(resolver.function);
        let Some(region) = own.region.filter(|_| !speaks_of_loader(cx, resolver.function)) else { continue };
        let sends = cx.names.sends();
        // All resolvers of a level run in one tick.
        let own_queries =
            sends.iter().filter(|call| is_straight(cx, **call, resolver.function) && !is_of_tick(cx, **call));
        for call in own_queries {
            let round = Iteration {
                source: Source::Callback(resolver.function),
                bindings: std::iter::once(resolver.parent).collect(),
                iterable: *call,
                region,
                span: own.span,
            };
            let evidence = reads(cx, orms, *call).or_else(|| is_sent(cx, orms, *call, false));
            let Some(evidence) = evidence.filter(|_| depends(cx, orms, &round, *call)) else { continue };
            found.push(draft(cx, &resolver, *call, evidence.min(Evidence::Likely)));
            break;
        }
    }
}

fn draft(cx: &Context<'_, '_>, resolver: &Resolver<'_>, call: ExprId, evidence: Evidence) -> Draft {
    let what = cx.short(callee_of(cx, call));
    let message = format!(
        "`{what}` sends one query for every `{}` above this field: a loader asks once for all",
        resolver.parent
    );
    let related = vec![Related::here(resolver.span, "called once per object of the level above")];
    Draft { rule: RESOLVER.to_owned(), evidence, span: cx.span(call), message, related, fixes: Vec::new() }
}

fn resolvers<'a>(cx: &Context<'_, 'a>) -> Vec<Resolver<'a>> {
    match cx.family {
        Family::Python => of_classes(cx),
        Family::JavaScript => of_maps(cx).into_iter().chain(of_decorators(cx)).collect(),
        _ => Vec::new(),
    }
}

fn functions(cx: &Context<'_, '_>) -> impl Iterator<Item = FunctionId> {
    (0..cx.names.facts.functions.len()).map(|at| FunctionId(u32::try_from(at).unwrap_or(u32::MAX)))
}

/// `class BookType(graphene.ObjectType): def resolve_reviews(parent, info)`.
fn of_classes<'a>(cx: &Context<'_, 'a>) -> Vec<Resolver<'a>> {
    let facts = cx.names.facts;
    let resolver = |id: FunctionId| {
        let function = facts.function(id);
        let (name, class) = (function.name?, facts.class(function.class?));
        let is_type = class.bases.iter().any(|base| cx.text(*base).ends_with("ObjectType"));
        let of_field = cx.text(name).starts_with("resolve_") && is_type && !is_root(cx.text(class.name));
        let parent = cx.text(function.params.first()?.name);
        of_field.then_some(Resolver { function: id, parent, span: name })
    };
    functions(cx).filter_map(resolver).collect()
}

/// `@ResolveField() posts(@Parent() user: User)`.
fn of_decorators<'a>(cx: &Context<'_, 'a>) -> Vec<Resolver<'a>> {
    let facts = cx.names.facts;
    let resolver = |id: FunctionId| {
        let function = facts.function(id);
        let is_field = function.decorators.iter().any(|decorator| {
            let name = cx.names.written(callee_of(cx, *decorator)).last().map_or("", |segment| segment.name);
            matches!(name, "ResolveField" | "ResolveProperty" | "FieldResolver")
        });
        let is_parent = |span: Span| {
            let before = cx.names.text[..span.start as usize].trim_end();
            before.ends_with("@Parent()") || before.ends_with("@Root()")
        };
        let parent = function.params.iter().find(|param| is_field && is_parent(param.name))?;
        Some(Resolver { function: id, parent: cx.text(parent.name), span: function.name.unwrap_or(parent.name) })
    };
    functions(cx).filter_map(resolver).collect()
}

/// `{ Query: { ... }, User: { posts: (parent) => ... } }`: only the roots beside it tell that this is a map of resolvers.
fn of_maps<'a>(cx: &Context<'_, 'a>) -> Vec<Resolver<'a>> {
    let facts = cx.names.facts;
    let mut found = Vec::new();
    for expr in &facts.exprs {
        let ExprKind::Collection(types) = expr.kind else { continue };
        let types = facts.args(types);
        let key = |arg: &crate::facts::Arg| arg.name.map_or("", |name| cx.text(name));
        if !types.iter().any(|entry| is_root(key(entry))) {
            continue;
        }
        for entry in types.iter().filter(|entry| key(entry).starts_with(char::is_uppercase) && !is_root(key(entry))) {
            let ExprKind::Collection(fields) = facts.expr(entry.value).kind else { continue };
            for field in facts.args(fields) {
                let ExprKind::Lambda(function) = facts.expr(field.value).kind else { continue };
                let Some(parent) = facts.function(function).params.first() else { continue };
                let span = field.name.unwrap_or(parent.name);
                found.push(Resolver { function, parent: cx.text(parent.name), span });
            }
        }
    }
    found
}

/// The types where a request begins: their fields are asked for once.
fn is_root(name: &str) -> bool {
    matches!(name, "Query" | "Mutation" | "Subscription")
}
