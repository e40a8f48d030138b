//! Views that write all rows of a query with a serializer which reads relations that the query did not load.

use std::cell::LazyCell;

use backhint_knowledge::{Evidence, Family};

use super::eager_fix::Loading;
use super::{Context, Draft};
use crate::effects::arguments;
use crate::facts::{Arg, Class, ClassId, ExprId, ExprKind, Function, JumpKind};
use crate::finding::Related;
use crate::orm::{Declaration, Method, Model, Orms, Query, Relation};
use crate::syntax::Span;
use crate::world::SerializerDigest;

const RULE: &str = "orm-n-plus-one";
/// How deep serializers nest before nobody follows them.
const MAX_DEPTH: u8 = 4;
/// Methods by which a view loads more than its query says, or writes something else.
const OWN_WAYS: [&str; 5] = ["get_serializer_class", "get_serializer", "filter_queryset", "paginate_queryset", "list"];

/// Finds what the serializers of list views load row by row.
pub(super) fn detect<'c, 'a>(cx: &Context<'c, 'a>, orms: &Orms<'c, 'a>, found: &mut Vec<Draft>) {
    if cx.family == Family::Php {
        return collections(cx, orms, found);
    }
    if cx.family != Family::Python {
        return;
    }
    written_out(cx, orms, found);
    if cx.names.facts.classes.is_empty() {
        return;
    }
    let views: Vec<ClassId> = (0..cx.names.facts.classes.len())
        .map(|at| ClassId(u32::try_from(at).unwrap_or(u32::MAX)))
        .filter(|id| orms.is_list_view(cx.names.facts.class(*id)))
        .collect();
    if views.is_empty() {
        return;
    }
    let own = orms.serializers();
    for view in views {
        found.extend(judge(cx, orms, &own, view));
    }
}

/// `PostResource::collection(Post::paginate())`.
fn collections<'c, 'a>(cx: &Context<'c, 'a>, orms: &Orms<'c, 'a>, found: &mut Vec<Draft>) {
    let facts = cx.names.facts;
    let own = LazyCell::new(|| orms.serializers());
    for call in &facts.calls {
        let Some(ExprKind::Member { object, name }) = cx.names.callee(*call).map(|callee| facts.expr(callee).kind)
        else {
            continue;
        };
        let Some(rows) = arguments(cx.names, *call).first().filter(|_| cx.text(name) == "collection") else { continue };
        let Some(path) = orms.class_path(object) else { continue };
        let Some(query) = orms.query(rows.value).filter(|query| query.many) else { continue };
        let Some(model) = query.model.and_then(|name| orms.model(name)) else { continue };
        let mut walk = Walk { cx, orms, own: &own, query: &query, above_many: false, lacking: Vec::new() };
        walk.enter(&path, None, model, "", MAX_DEPTH);
        found.extend(walk.lacking.iter().map(|lacks| draft(cx, &query, rows.value, object, lacks)));
    }
}

/// `BookSerializer(books, many=True).data`, wherever it is written.
fn written_out<'c, 'a>(cx: &Context<'c, 'a>, orms: &Orms<'c, 'a>, found: &mut Vec<Draft>) {
    let facts = cx.names.facts;
    let own = LazyCell::new(|| orms.serializers());
    for call in &facts.calls {
        let Some(callee) = cx.names.callee(*call) else { continue };
        let args = arguments(cx.names, *call);
        let is_named = |arg: &&Arg, name: &str| arg.name.is_some_and(|own| cx.text(own) == name);
        let is_many = args.iter().any(|arg| is_named(&arg, "many") && cx.names.code(arg.value) == "True");
        if !is_many {
            continue;
        }
        let placed = args.first().filter(|arg| arg.name.is_none() && !arg.spread);
        let Some(rows) = placed.or_else(|| args.iter().find(|arg| is_named(arg, "instance"))) else { continue };
        let Some(path) = class_path(cx, callee) else { continue };
        let Some(query) = rows_of(cx, orms, rows.value).filter(|query| query.many) else { continue };
        let Some(model) = query.model.and_then(|name| orms.models.get(name)) else { continue };
        let mut walk = Walk { cx, orms, own: &own, query: &query, above_many: false, lacking: Vec::new() };
        walk.enter(&path, None, model, "", MAX_DEPTH);
        let lacking = walk.lacking.iter().filter(|lacks| !is_given_back(cx, &query, orms, lacks));
        found.extend(lacking.map(|lacks| draft(cx, &query, rows.value, callee, lacks)));
    }
}

/// The class that a callee names, with imports resolved.
fn class_path(cx: &Context<'_, '_>, callee: ExprId) -> Option<String> {
    let written = cx.names.written(callee).last()?.name;
    if !written.starts_with(char::is_uppercase) {
        return None;
    }
    let path = cx.names.path(callee).map(|path| path.segments.iter().map(|s| s.name).collect::<Vec<_>>().join("."));
    Some(path.unwrap_or_else(|| cx.names.code(callee).to_owned()))
}

/// The query whose rows are written, through pages of it: `paginator.paginate_queryset(books, request)`.
fn rows_of<'a>(cx: &Context<'_, 'a>, orms: &Orms<'_, 'a>, value: ExprId) -> Option<Query<'a>> {
    let mut at = value;
    for _ in 0..MAX_DEPTH {
        if let Some(query) = orms.query(at) {
            return Some(query);
        }
        at = cx.names.unwrapped(cx.names.value_of(at).unwrap_or(at));
        let ExprKind::Call { callee, .. } = cx.names.facts.expr(at).kind else { return None };
        let ExprKind::Member { name, .. } = cx.names.facts.expr(callee).kind else { return None };
        at = arguments(cx.names, at).first().filter(|_| cx.text(name) == "paginate_queryset")?.value;
    }
    None
}

/// Whether what is read leads back to the object from which the rows come: `author.books.all()` and `author`.
fn is_given_back(cx: &Context<'_, '_>, query: &Query<'_>, orms: &Orms<'_, '_>, lacking: &Lacking<'_>) -> bool {
    let Some(model) = query.model.and_then(|name| orms.models.get(name)).filter(|_| query.related) else {
        return false;
    };
    let first = lacking.path.split('.').next().unwrap_or_default();
    let back = model.relations.get(first).filter(|relation| relation.many == Some(false));
    let written = cx.names.written(query.head);
    let Some(forth) = written.last().map(|segment| segment.name) else { return false };
    // Several may have a relation of that name that leads here: then what the object is called tells.
    let owner = written.iter().rev().nth(1).map_or("", |segment| segment.name).replace('_', "");
    let is_owner = |name: &str| name.eq_ignore_ascii_case(&owner);
    let mut others = model.relations.values().filter_map(|relation| relation.target);
    let is_told = others.any(is_owner);
    let Some(target) = back.and_then(|relation| relation.target).filter(|name| !is_told || is_owner(name)) else {
        return false;
    };
    let parent = orms.models.get(target).and_then(|parent| parent.relations.get(forth));
    parent.is_some_and(|relation| relation.target == query.model)
}

fn judge<'c, 'a>(
    cx: &Context<'c, 'a>,
    orms: &Orms<'c, 'a>,
    own: &[(Span, SerializerDigest)],
    id: ClassId,
) -> Vec<Draft> {
    let class = cx.names.facts.class(id);
    let methods = || cx.names.facts.functions.iter().filter(|function| function.class == Some(id));
    let named = |function: &Function| function.name.map_or("", |name| cx.text(name));
    if methods().any(|function| OWN_WAYS.contains(&named(function))) {
        return Vec::new();
    }
    let Some(serializer) = field(cx, class, "serializer_class") else { return Vec::new() };
    let path = cx
        .names
        .path(serializer)
        .map(|path| path.segments.iter().map(|segment| segment.name).collect::<Vec<_>>().join("."));
    let path = path.unwrap_or_else(|| cx.names.code(serializer).to_owned());
    let mut found: Vec<Draft> = Vec::new();
    for (expr, query) in queries_of(cx, orms, id, class) {
        let Some(model) = query.model.and_then(|name| orms.models.get(name)) else { continue };
        let mut walk = Walk { cx, orms, own, query: &query, above_many: false, lacking: Vec::new() };
        walk.enter(&path, None, model, "", MAX_DEPTH);
        let lacking = walk.lacking.iter().filter(|lacks| !is_given_back(cx, &query, orms, lacks));
        found.extend(lacking.map(|lacks| draft(cx, &query, expr, serializer, lacks)));
    }
    found
}

fn field(cx: &Context<'_, '_>, class: &Class, name: &str) -> Option<ExprId> {
    class.fields.iter().find(|field| cx.text(field.name) == name)?.value
}

/// The queries of a view, and where they stand: a view with a method for it may have several.
fn queries_of<'a>(cx: &Context<'_, 'a>, orms: &Orms<'_, 'a>, id: ClassId, class: &Class) -> Vec<(ExprId, Query<'a>)> {
    let facts = cx.names.facts;
    let is_it = |function: &Function| {
        function.class == Some(id) && function.name.is_some_and(|name| cx.text(name) == "get_queryset")
    };
    if !facts.functions.iter().any(is_it) {
        let many = |expr: ExprId| Some((expr, orms.query(expr).filter(|query| query.many)?));
        return field(cx, class, "queryset").and_then(many).into_iter().collect();
    }
    let returned = facts.jumps.iter().filter(|jump| {
        jump.kind == JumpKind::Return
            && facts.function_around(jump.region).is_some_and(|around| is_it(facts.function(around)))
    });
    let mut found: Vec<(ExprId, Query<'a>)> = Vec::new();
    for expr in returned.filter_map(|jump| jump.value) {
        let Some(query) = orms.query(expr).filter(|query| query.many) else { continue };
        // What begins in one place is one query, however it is narrowed.
        if found.iter().all(|(_, other)| other.head != query.head) {
            found.push((expr, query));
        }
    }
    found
}

/// A relation that a serializer reads and the query did not load.
struct Lacking<'a> {
    /// The hops that lead to it, joined by dots.
    path: String,
    many: bool,
    /// It is queried anew for each row, whatever was loaded.
    anew: bool,
    sure: bool,
    declared: Declaration<'a>,
    /// The serializer that reads it, and where that is.
    serializer: String,
    place: Option<(String, u32)>,
}

struct Walk<'w, 'c, 'a> {
    cx: &'w Context<'c, 'a>,
    orms: &'w Orms<'c, 'a>,
    own: &'w [(Span, SerializerDigest)],
    query: &'w Query<'a>,
    /// Somewhere above, one row led to many.
    above_many: bool,
    lacking: Vec<Lacking<'a>>,
}

impl<'a> Walk<'_, '_, 'a> {
    /// Follows the serializer that a path means in a file, `None` for the one that is analysed.
    fn enter(&mut self, path: &str, from: Option<u32>, model: &Model<'a>, prefix: &str, depth: u8) {
        let Some(depth) = depth.checked_sub(1) else { return };
        let name = path.rsplit('.').next().unwrap_or(path);
        let own = self.own;
        let here = own.iter().find(|(_, digest)| from.is_none() && *digest.name == *name);
        if let Some((_, digest)) = here {
            return self.read(digest, None, None, model, prefix, depth);
        }
        let outside = self.cx.outside;
        if let Some(found) = outside.serializer(name, path, from) {
            let place = Some((found.path.to_owned(), found.serializer.line));
            self.read(found.serializer, Some(found.file), place, model, prefix, depth);
        }
    }

    fn read(
        &mut self,
        digest: &SerializerDigest,
        file: Option<u32>,
        place: Option<(String, u32)>,
        model: &Model<'a>,
        prefix: &str,
        depth: u8,
    ) {
        for base in &digest.bases {
            self.enter(base, file, model, prefix, depth);
        }
        let by = |anew| By { serializer: &digest.name, place: place.clone(), anew, sure: !anew };
        for read in &digest.reads {
            self.follow(read, model, prefix, &by);
        }
        for listed in &digest.listed {
            if let Some((name, relation)) = model.relations.get_key_value(&**listed)
                && relation.many == Some(true)
            {
                self.touch(name, relation, prefix, by(false));
            }
        }
        for nested in &digest.nested {
            let Some((name, relation)) = model.relations.get_key_value(&*nested.source) else { continue };
            if relation.many.unwrap_or(false) != nested.many || self.touch(name, relation, prefix, by(false)) {
                continue;
            }
            let Some(target) = relation.target.and_then(|target| self.orms.model(target)) else { continue };
            let before = self.above_many;
            self.above_many |= nested.many;
            self.enter(&nested.serializer, file, target, &format!("{prefix}{name}."), depth);
            self.above_many = before;
        }
        self.read_computed(digest, model, prefix, &by);
    }

    /// What the properties of the model read that a serializer lists: less sure than what it says itself.
    fn read_computed<'d>(
        &mut self,
        digest: &'d SerializerDigest,
        model: &Model<'a>,
        prefix: &str,
        by: &dyn Fn(bool) -> By<'d>,
    ) {
        for listed in digest.listed.iter().filter(|name| !model.relations.contains_key(&***name)) {
            let Some(method) = model.methods.get(&**listed) else { continue };
            for touched in model.touched(self.query.orm, method) {
                let Some((name, relation)) = model.relations.get_key_value(touched.relation) else { continue };
                self.touch(name, relation, prefix, By { sure: false, ..by(touched.anew) });
            }
        }
    }

    /// Follows what is read off a row hop by hop: `author.publisher.name`.
    fn follow<'d>(&mut self, read: &'d str, model: &Model<'a>, prefix: &str, by: &dyn Fn(bool) -> By<'d>) {
        let method = Method { reads: vec![read], ..Method::default() };
        let touched: Vec<(String, bool)> = model
            .touched(self.query.orm, &method)
            .iter()
            .map(|touched| (touched.relation.to_owned(), touched.anew))
            .collect();
        for (name, anew) in touched {
            let relation = &model.relations[name.as_str()];
            if self.touch(&name, relation, prefix, by(anew)) || relation.many.unwrap_or(false) {
                continue;
            }
            let rest = read.get(name.len() + 1..).filter(|rest| rest.contains('.'));
            let target = relation.target.and_then(|target| self.orms.model(target));
            if let (Some(rest), Some(target)) = (rest, target) {
                self.follow(rest, target, &format!("{prefix}{name}."), by);
            }
        }
    }

    /// Notes a relation that is read; true where the query did not load it.
    fn touch(&mut self, name: &str, relation: &Relation<'a>, prefix: &str, by: By<'_>) -> bool {
        let path = format!("{prefix}{name}");
        if relation.eager || (!by.anew && self.query.loads(&path)) {
            return false;
        }
        if !self.lacking.iter().any(|lacking| lacking.path == path) {
            self.lacking.push(Lacking {
                path,
                many: self.above_many || relation.many.unwrap_or(false),
                anew: by.anew,
                sure: by.sure,
                declared: relation.declared,
                serializer: by.serializer.to_owned(),
                place: by.place,
            });
        }
        true
    }
}

/// Who reads a relation.
struct By<'d> {
    serializer: &'d str,
    place: Option<(String, u32)>,
    anew: bool,
    /// Every row is read so, whatever a method decides.
    sure: bool,
}

fn draft<'a>(
    cx: &Context<'_, 'a>,
    query: &Query<'a>,
    expr: ExprId,
    serializer: ExprId,
    lacking: &Lacking<'a>,
) -> Draft {
    let Lacking { path, serializer: name, .. } = lacking;
    let reads = format!("`{name}` reads `{path}` of each row that it writes");
    let related = vec![
        match &lacking.place {
            Some((file, line)) => Related::elsewhere(file, *line, reads),
            None => Related::here(cx.span(serializer), reads),
        },
        lacking.declared.related(),
    ];
    let rows = cx.short(expr);
    let message = format!("`{name}` loads the `{path}` of each row of `{rows}` with one more query: 1 + N queries");
    let fix = if lacking.anew { None } else { Loading { cx, query }.fix(path, lacking.many) };
    let evidence = query.evidence.min(if lacking.sure { Evidence::Proved } else { Evidence::Likely });
    Draft { rule: RULE.to_owned(), evidence, span: cx.span(expr), message, related, fixes: fix.into_iter().collect() }
}
