//! Views that hand the rows of a query to a template, which reads relations that the query did not load.

mod expansion;
mod php;
mod python;
mod ruby;

use backhint_knowledge::{Evidence, Family};

use self::expansion::{Expansion, Partial};
use super::eager_fix::Loading;
use super::read_path::{Lacking, ReadPath};
use super::{Context, Draft};
use crate::effects::arguments;
use crate::facts::{ExprId, ExprKind, FunctionId};
use crate::finding::{Edit, Fix, Related};
use crate::orm::{Orms, Query, Relation};
use crate::profile::RenderingProfile;
use crate::syntax::Span;

const RULE: &str = "orm-n-plus-one";
/// How often a variable is followed back to its query.
const MAX_STEPS: u8 = 4;

/// A template that is rendered, and what it gets.
struct View<'a> {
    rendering: &'a RenderingProfile,
    /// The name as it is written.
    template: String,
    /// Where it is rendered.
    place: Span,
    variables: Vec<Variable<'a>>,
}

/// A variable of a template.
struct Variable<'a> {
    /// Its name in the template.
    name: String,
    query: Query<'a>,
    /// What is marked.
    place: Span,
    /// The class whose rows a view shows that names no query: `model = Book`.
    model_only: Option<ExprId>,
    /// The method of the view that chooses from the rows of its model or query.
    chosen_by: Option<FunctionId>,
}

/// Finds what templates load row by row.
pub(super) fn detect<'c, 'a>(cx: &Context<'c, 'a>, orms: &Orms<'c, 'a>, found: &mut Vec<Draft>) {
    if cx.profiles.renderings.is_empty() || !cx.outside.has_templates() {
        return;
    }
    let views = match cx.family {
        Family::Python => python::views(cx, orms),
        Family::Ruby => ruby::views(cx, orms),
        Family::Php => php::views(cx, orms),
        _ => return,
    };
    let mut told: Vec<(ExprId, String)> = Vec::new();
    for view in views {
        judge(cx, orms, &view, &mut told, found);
    }
}

fn judge<'c, 'a>(
    cx: &Context<'c, 'a>,
    orms: &Orms<'c, 'a>,
    view: &View<'a>,
    told: &mut Vec<(ExprId, String)>,
    found: &mut Vec<Draft>,
) {
    let Some(template) = cx.outside.template(&view.rendering.rendering, &view.template, None) else { return };
    let partial_of = |path: &str| partial(view, path);
    let expansion = Expansion { world: cx.outside, rendering: &view.rendering.rendering, partial_of: &partial_of };
    let reads = expansion.reads(template);
    for variable in &view.variables {
        let Some(model) = variable.query.model.filter(|name| orms.model(name).is_some()) else { continue };
        for read in &reads {
            cx.names.step();
            let Some(rows) = Rows::of(variable, &read.path) else { continue };
            let loads = |hops: &str, relation: &Relation<'a>| rows.loads(variable, hops, relation);
            let path = ReadPath { orms, orm: variable.query.orm, loads: &loads };
            for lacking in path.lacking(model, &rows.read) {
                let key = (variable.query.head, lacking.path.clone());
                if told.contains(&key) || !rows.has(&lacking.path) || is_given(cx, orms, &variable.query, &lacking) {
                    continue;
                }
                told.push(key);
                found.push(draft(cx, view, variable, read, &lacking));
            }
        }
    }
}

/// Which partial shows the rows of a variable, by its model: `books/_book`, with the variable `book`.
fn partial(view: &View<'_>, path: &str) -> Option<Partial> {
    let name = path.strip_suffix("[]").unwrap_or(path);
    let variable = view.variables.iter().find(|variable| variable.name == name && variable.query.many)?;
    let model = underscored(variable.query.model?);
    Some(Partial { template: format!("{}/_{model}", plural(&model)), row: model, path: format!("{name}[]") })
}

/// What a template reads off each row of a variable.
struct Rows {
    /// The hops, joined by dots.
    read: String,
    /// The relation whose rows they are, where the variable is one row; else empty.
    of: String,
}

impl Rows {
    /// Whether a path reads rows of a variable, and what.
    fn of(variable: &Variable<'_>, path: &str) -> Option<Self> {
        let rest = path.strip_prefix(variable.name.as_str())?;
        let plain = |path: &str| path.replace("[]", "");
        if variable.query.many {
            let rows = ["[].", ".all[].", ".object_list[].", ".items[]."];
            let read = rows.iter().find_map(|rows| rest.strip_prefix(rows))?;
            return Some(Self { read: plain(read), of: String::new() });
        }
        let rest = rest.strip_prefix('.')?;
        let (of, _) = rest.split_once("[].")?;
        Some(Self { read: plain(rest), of: of.strip_suffix(".all").unwrap_or(of).to_owned() })
    }

    /// Whether a relation is one of the rows, not of the one row that leads to them.
    fn has(&self, path: &str) -> bool {
        self.of.is_empty() || path.strip_prefix(self.of.as_str()).is_some_and(|rest| rest.starts_with('.'))
    }

    /// Whether a relation is loaded with the rows, or read once because it is one of the one row itself.
    fn loads(&self, variable: &Variable<'_>, hops: &str, relation: &Relation<'_>) -> bool {
        let is_of_one = self.of.strip_prefix(hops).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
        relation.eager || is_of_one || variable.query.loads(hops)
    }
}

/// Whether a relation leads back to where the rows come from, which is known then: `author.books.all()` and `book.author`.
fn is_given(cx: &Context<'_, '_>, orms: &Orms<'_, '_>, query: &Query<'_>, lacking: &Lacking<'_>) -> bool {
    let Some(model) = query.model.and_then(|name| orms.model(name)).filter(|_| query.related) else {
        return false;
    };
    let to_one = |name: &str| model.relations.get(name).is_some_and(|relation| relation.many == Some(false));
    let first = lacking.path.split('.').next().unwrap_or_default();
    if !to_one(first) {
        return false;
    }
    if let Some(relation) = query.prefix.trim_end_matches('.').rsplit('.').next().filter(|name| !name.is_empty()) {
        let target = model.relations[first].target;
        return orms.models.iter().any(|(name, parent)| {
            let leads_here = parent.relations.get(relation).is_some_and(|relation| relation.target == query.model);
            leads_here && target == Some(*name)
        });
    }
    let written = cx.names.written(query.head);
    let parent = written.iter().rev().nth(1).map_or("", |segment| segment.name).to_ascii_lowercase();
    let mut back = model.relations.keys().filter(|name| to_one(name) && parent.contains(&name.to_ascii_lowercase()));
    // Where nothing tells which relation leads back, it may be this one.
    back.next().is_none_or(|name| *name == first)
}

fn draft<'a>(
    cx: &Context<'_, 'a>,
    view: &View<'a>,
    variable: &Variable<'a>,
    read: &expansion::Read,
    lacking: &Lacking<'a>,
) -> Draft {
    let (query, path) = (&variable.query, &lacking.path);
    let shown = read.path.replace("[]", "");
    let shown = shown.trim_start_matches(['$', '@']);
    let reads = format!("the template reads `{shown}` of each row");
    let mut related = vec![
        Related::elsewhere(&read.file, read.line, reads),
        Related::here(view.place, "the template is rendered here"),
    ];
    related.extend(lacking.related(variable.place));
    let rows = super::shorten(cx.text(variable.place));
    let file = read.file.rsplit('/').next().unwrap_or(&read.file);
    let message =
        format!("the template `{file}` loads the `{path}` of each row of `{rows}` with one more query: 1 + N queries");
    let is_sure = lacking.method.is_none() && !lacking.anew;
    let evidence = query.evidence.min(if is_sure { Evidence::Proved } else { Evidence::Likely });
    let fix = match (variable.chosen_by, variable.model_only) {
        _ if lacking.anew => None,
        (Some(method), _) => super::own_query::fix(cx, method, path, lacking.many),
        (None, Some(model)) => own_query(cx, model, lacking),
        (None, None) => Loading { cx, query }.fix(path, lacking.many),
    };
    let fixes = fix.into_iter().collect();
    Draft { rule: RULE.to_owned(), evidence, span: variable.place, message, related, fixes }
}

/// Gives a view that names its model only a query of its own: `queryset = Book.objects.select_related('author')`.
fn own_query(cx: &Context<'_, '_>, model: ExprId, lacking: &Lacking<'_>) -> Option<Fix> {
    let (span, text) = (cx.span(model), cx.names.text);
    let start = text[..span.start as usize].rfind('\n').map_or(0, |at| at + 1);
    let line = text[start..span.end as usize].trim_start();
    let field = line.strip_suffix(cx.names.code(model))?.trim_end();
    if field != "model =" || !matches!(cx.names.facts.expr(model).kind, ExprKind::Name) {
        return None;
    }
    let verb = if lacking.many { "prefetch_related" } else { "select_related" };
    let code = format!("{}.objects.{verb}('{}')", cx.names.code(model), lacking.path.replace('.', "__"));
    let title = format!("Load `{}` with a query of the view: `{code}`", lacking.path);
    let at = u32::try_from(start + text[start..span.end as usize].find("model")?).ok()?;
    let edit = Edit { span: Span::new(at, span.end), text: format!("queryset = {code}") };
    Some(Fix { title, edits: vec![edit], safe: true, file: None })
}

/// The query whose rows an expression gives, through pages of them.
fn query_of<'a>(
    cx: &Context<'_, 'a>,
    orms: &Orms<'_, 'a>,
    view: &RenderingProfile,
    value: ExprId,
) -> Option<Query<'a>> {
    let (facts, names) = (cx.names.facts, cx.names);
    let mut at = value;
    for _ in 0..MAX_STEPS {
        if let Some(query) = orms.query(at) {
            return Some(query);
        }
        at = names.unwrapped(names.value_of(at).unwrap_or(at));
        let ExprKind::Call { callee, .. } = facts.expr(at).kind else { return None };
        at = match facts.expr(callee).kind {
            _ if !view.paginators.fits_expr(names, callee).is_empty() => arguments(names, at).first()?.value,
            ExprKind::Member { object, name } if matches!(names.of(name), "page" | "get_page" | "paginate") => object,
            _ => return None,
        };
    }
    None
}

/// What is marked of a query: the expression that holds all of it, else where it begins.
fn place_of(cx: &Context<'_, '_>, value: ExprId, query: &Query<'_>) -> Span {
    let mut at = value;
    for _ in 0..MAX_STEPS {
        if cx.names.facts.is_inside(query.head, at) {
            return cx.span(at);
        }
        let Some(next) = cx.names.value_of(at) else { break };
        at = next;
    }
    cx.span(query.head)
}

/// `OrderItem` is `order_item`.
pub(super) fn underscored(name: &str) -> String {
    let mut result = String::new();
    for (at, letter) in name.char_indices() {
        if letter.is_uppercase() && at > 0 {
            result.push('_');
        }
        result.extend(letter.to_lowercase());
    }
    result
}

/// The plural of a word, where it has a regular one.
pub(super) fn plural(word: &str) -> String {
    if let Some(stem) = word.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u'])) {
        return format!("{stem}ies");
    }
    let hisses = ["s", "x", "z", "ch", "sh"].iter().any(|end| word.ends_with(end));
    if hisses { format!("{word}es") } else { format!("{word}s") }
}
