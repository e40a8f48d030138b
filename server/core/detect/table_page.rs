//! Tables of rows, such as those of an admin site, whose columns read relations that the page does not load.

use backhint_knowledge::{Evidence, Family};

use super::own_query::{self, OwnQuery};
use super::read_path::{Lacking, ReadPath};
use super::{Context, Draft};
use crate::effects::arguments;
use crate::facts::{Class, ClassId, ExprId, ExprKind, FunctionId};
use crate::finding::{Edit, Fix, Related};
use crate::orm::{Model, Orms, Relation};
use crate::profile::OrmProfile;
use crate::syntax::Span;

const RULE: &str = "orm-n-plus-one";
/// Methods by which a page has other columns, or loads more, than its class says.
const OWN_WAYS: [&str; 4] = ["get_list_display", "get_list_select_related", "changelist_view", "get_changelist"];
/// How many classes above one are read.
const MAX_BASES: usize = 8;

/// Finds what the columns of tables load row by row.
pub(super) fn detect<'c, 'a>(cx: &Context<'c, 'a>, orms: &Orms<'c, 'a>, found: &mut Vec<Draft>) {
    if cx.family != Family::Python {
        return;
    }
    for at in 0..cx.names.facts.classes.len() {
        let id = ClassId(u32::try_from(at).unwrap_or(u32::MAX));
        if let Some(page) = Page::of(cx, orms, id) {
            found.extend(page.judge());
        }
    }
}

/// What a page loads along with its rows.
enum Selected {
    /// These relations, hops joined by dots.
    Named(Vec<String>),
    /// Every relation to one row that no row may lack: `list_select_related = True`, or a column that is a relation.
    Required,
}

struct Page<'r, 'c, 'a> {
    cx: &'r Context<'c, 'a>,
    orms: &'r Orms<'c, 'a>,
    orm: &'a OrmProfile,
    class: &'a Class,
    /// The class and those of this file above it.
    line: Vec<ClassId>,
    model: &'r Model<'a>,
    /// The model's name.
    rows: &'a str,
    /// The columns as they stand in the list; none where there is no list.
    columns: Vec<ExprId>,
    selected: Selected,
    /// What a method of the page loads besides.
    loaded: Vec<String>,
}

impl<'r, 'c, 'a> Page<'r, 'c, 'a> {
    /// The page that a class is; `None` where it is none, or where not all that it loads is known.
    fn of(cx: &'r Context<'c, 'a>, orms: &'r Orms<'c, 'a>, id: ClassId) -> Option<Self> {
        let class = cx.names.facts.class(id);
        let (line, orm) = line_of(cx, orms, id)?;
        let rows = registered(cx, class)?;
        let model = orms.model(rows)?;
        let mut page = Self {
            cx,
            orms,
            orm,
            class,
            line,
            model,
            rows,
            columns: Vec::new(),
            selected: Selected::Required,
            loaded: Vec::new(),
        };
        if OWN_WAYS.iter().any(|name| page.method(name).is_some()) {
            return None;
        }
        if let Some(list) = page.field("list_display") {
            let ExprKind::Collection(range) = cx.names.facts.expr(list).kind else { return None };
            let entries = cx.names.facts.args(range);
            if entries.iter().any(|entry| entry.spread) {
                return None;
            }
            page.columns = entries.iter().map(|entry| entry.value).collect();
        }
        page.selected = page.selected()?;
        Some(page)
    }

    /// A method of the class, or of one of this file above it.
    fn method(&self, name: &str) -> Option<FunctionId> {
        let facts = self.cx.names.facts;
        self.line.iter().find_map(|class| {
            let is_it = |function: &crate::facts::Function| {
                function.class == Some(*class) && function.name.is_some_and(|own| self.cx.text(own) == name)
            };
            let at = facts.functions.iter().position(is_it)?;
            Some(FunctionId(u32::try_from(at).ok()?))
        })
    }

    fn field(&self, name: &str) -> Option<ExprId> {
        let classes = self.line.iter().map(|id| self.cx.names.facts.class(*id));
        let mut fields = classes.flat_map(|class| &class.fields);
        fields.find(|field| self.cx.text(field.name) == name)?.value
    }

    /// What the page loads; `None` where that can't be told.
    fn selected(&mut self) -> Option<Selected> {
        if let Some(method) = self.method("get_queryset") {
            let own = OwnQuery::of(self.cx, self.orm, method)?;
            self.loaded = own.loaded;
            // What the query selects itself is not added to.
            if own.selects {
                return Some(Selected::Named(Vec::new()));
            }
        }
        let facts = self.cx.names.facts;
        match self.field("list_select_related").map(|value| facts.expr(value).kind) {
            Some(ExprKind::Bool(true)) => return Some(Selected::Required),
            None | Some(ExprKind::Bool(false)) => {}
            Some(ExprKind::Collection(range)) if !facts.args(range).is_empty() => {
                let names = facts.args(range).iter().map(|entry| self.cx.names.literal(entry.value));
                let names: Option<Vec<&str>> = names.collect();
                return Some(Selected::Named(names?.iter().map(|name| name.replace("__", ".")).collect()));
            }
            Some(_) => return None,
        }
        let is_relation = |column: &ExprId| self.cx.names.literal(*column).is_some_and(|name| self.is_to_one(name));
        Some(if self.columns.iter().any(is_relation) { Selected::Required } else { Selected::Named(Vec::new()) })
    }

    fn is_to_one(&self, name: &str) -> bool {
        self.model.relations.get(name).is_some_and(|relation| relation.many == Some(false))
    }

    fn loads(&self, hops: &str, relation: &Relation<'a>) -> bool {
        let begins =
            |loaded: &String| loaded.strip_prefix(hops).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
        if self.loaded.iter().any(begins) {
            return true;
        }
        match &self.selected {
            Selected::Named(names) => names.iter().any(begins),
            Selected::Required => relation.many == Some(false) && !relation.nullable,
        }
    }

    fn judge(&self) -> Vec<Draft> {
        let mut drafts: Vec<Draft> = Vec::new();
        let mut told: Vec<String> = Vec::new();
        for (place, reads, function) in self.reads() {
            let loads = |hops: &str, relation: &Relation<'a>| self.loads(hops, relation);
            let path = ReadPath { orms: self.orms, orm: self.orm, loads: &loads };
            let lacking = reads.iter().flat_map(|read| path.lacking(self.rows, read));
            let Some(lacking) = lacking.into_iter().find(|lacking| !told.contains(&lacking.path)) else { continue };
            told.push(lacking.path.clone());
            drafts.push(self.draft(place, &lacking, function));
        }
        drafts
    }

    /// What each column reads off its row, with its place and the method of the page that it is.
    fn reads(&self) -> Vec<(Span, Vec<String>, Option<FunctionId>)> {
        if self.field("list_display").is_none() {
            return vec![(self.class.name, vec!["__str__".to_owned()], None)];
        }
        let mut found = Vec::new();
        for column in &self.columns {
            let span = self.cx.span(*column);
            let function = match self.cx.names.literal(*column) {
                Some(name) => self.method(name).map(|method| (method, 1)),
                None => self.cx.names.binding_of(*column).and_then(|b| b.function).map(|method| (method, 0)),
            };
            match (function, self.cx.names.literal(*column)) {
                (Some((function, position)), _) => {
                    found.push((span, self.orms.chains_of(function, position), Some(function)));
                }
                // The text of the related row may need more rows.
                (None, Some(name)) if self.is_to_one(name) => {
                    found.push((span, vec![format!("{name}.__str__")], None));
                }
                (None, Some(name)) if !self.model.relations.contains_key(name) => {
                    found.push((span, vec![name.to_owned()], None));
                }
                _ => {}
            }
        }
        found
    }

    fn draft(&self, place: Span, lacking: &Lacking<'a>, function: Option<FunctionId>) -> Draft {
        let cx = self.cx;
        let name = cx.text(self.class.name);
        let path = &lacking.path;
        let mut related = Vec::new();
        if let Some(method) = function.and_then(|function| cx.names.facts.function(function).name) {
            related.push(Related::here(method, format!("the column reads `{path}` of its row")));
        }
        let message = format!("the list of `{name}` loads the `{path}` of each row with one more query: 1 + N queries");
        let is_sure = lacking.method.is_none() && !lacking.anew;
        let evidence = if is_sure { Evidence::Proved } else { Evidence::Likely };
        let fixes = if lacking.anew { None } else { self.fix(lacking) }.into_iter().collect();
        related.extend(lacking.related(place));
        Draft { rule: RULE.to_owned(), evidence, span: place, message, related, fixes }
    }

    /// Has the page load a relation: in its own query where it has one, else by naming it.
    fn fix(&self, lacking: &Lacking<'a>) -> Option<Fix> {
        let lookup = lacking.path.replace('.', "__");
        if let Some(method) = self.method("get_queryset") {
            return own_query::fix(self.cx, method, &lacking.path, lacking.many);
        }
        let edit = if lacking.many { self.own_query(&lookup)? } else { self.named(&lookup)? };
        let title = match lacking.many {
            true => format!("Load `{}` with the rows: `.prefetch_related('{lookup}')`", lacking.path),
            false => format!("Load `{}` with the rows: `list_select_related`", lacking.path),
        };
        Some(Fix { title, edits: vec![edit], safe: true, file: None })
    }

    /// Names a relation in `list_select_related`. Once there is such a list, columns that are relations are no longer
    /// loaded by themselves.
    fn named(&self, lookup: &str) -> Option<Edit> {
        let facts = self.cx.names.facts;
        if let Some(value) = self.field("list_select_related") {
            let span = self.cx.span(value);
            return match facts.expr(value).kind {
                ExprKind::Collection(range) => {
                    let last = facts.args(range).last()?.span.end;
                    Some(Edit { span: Span::new(last, last), text: format!(", '{lookup}'") })
                }
                _ => Some(Edit { span, text: self.tuple(lookup) }),
            };
        }
        let line = format!("list_select_related = {}", self.tuple(lookup));
        self.insertion(&line)
    }

    fn tuple(&self, lookup: &str) -> String {
        let columns =
            self.columns.iter().filter_map(|column| self.cx.names.literal(*column)).filter(|name| self.is_to_one(name));
        let mut names: Vec<&str> = Vec::new();
        for name in columns.chain([lookup]) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let quoted: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
        if quoted.len() == 1 { format!("({},)", quoted[0]) } else { format!("({})", quoted.join(", ")) }
    }

    fn own_query(&self, lookup: &str) -> Option<Edit> {
        let method = "def get_queryset(self, request):";
        let body = format!("return super().get_queryset(request).prefetch_related('{lookup}')");
        let indent = self.indent()?;
        let end = self.class.span.end;
        let text = format!("\n\n{indent}{method}\n{indent}    {body}");
        Some(Edit { span: Span::new(end, end), text })
    }

    /// How the members of the class are indented.
    fn indent(&self) -> Option<&'a str> {
        let own = self.class.fields.iter().find(|field| self.cx.text(field.name) == "list_display")?;
        let (start, text) = (own.name.start as usize, self.cx.names.text);
        let indent = &text[text[..start].rfind('\n').map_or(0, |at| at + 1)..start];
        indent.trim().is_empty().then_some(indent)
    }

    /// Puts a line behind the list of columns.
    fn insertion(&self, code: &str) -> Option<Edit> {
        let own = self.class.fields.iter().find(|field| self.cx.text(field.name) == "list_display")?;
        let (end, text) = (self.cx.span(own.value?).end as usize, self.cx.names.text);
        let rest = &text[end..end + text[end..].find('\n').unwrap_or(text.len() - end)];
        if !(rest.trim().is_empty() || rest.trim().starts_with('#')) {
            return None;
        }
        let at = u32::try_from(end + rest.len()).ok()?;
        Some(Edit { span: Span::new(at, at), text: format!("\n{}{code}", self.indent()?) })
    }
}

/// A class and the classes of this file above it, up to the framework's; `None` where another file may add to it.
fn line_of<'c, 'a>(cx: &Context<'c, 'a>, orms: &Orms<'c, 'a>, id: ClassId) -> Option<(Vec<ClassId>, &'a OrmProfile)> {
    let facts = cx.names.facts;
    let (mut line, mut open, mut orm) = (Vec::new(), vec![id], None);
    while let Some(next) = open.pop() {
        if line.len() >= MAX_BASES || line.contains(&next) {
            return None;
        }
        line.push(next);
        for base in &facts.class(next).bases {
            let own = facts.classes.iter().position(|class| cx.text(class.name) == cx.text(*base));
            match (orms.table_page(*base), own) {
                (Some(found), _) => orm = Some(found),
                (None, Some(at)) => open.push(ClassId(u32::try_from(at).ok()?)),
                (None, None) => return None,
            }
        }
    }
    Some((line, orm?))
}

/// The one model that a page is for: `@admin.register(Book)`, `admin.site.register(Book, BookAdmin)`.
fn registered<'a>(cx: &Context<'_, 'a>, class: &Class) -> Option<&'a str> {
    let (facts, names) = (cx.names.facts, cx.names);
    let is_register = |call: &ExprId| {
        names
            .callee(*call)
            .is_some_and(|callee| names.written(callee).last().is_some_and(|last| last.name == "register"))
    };
    let model = |id: ExprId| {
        let name = names.written(id).last()?.name;
        name.starts_with(char::is_uppercase).then_some(name)
    };
    let decorated = class.decorators.iter().filter(|call| is_register(call)).map(|call| {
        let args = arguments(names, *call);
        let positional: Vec<_> = args.iter().filter(|arg| arg.name.is_none()).collect();
        if let [only] = positional.as_slice() { model(only.value) } else { None }
    });
    let own = cx.text(class.name);
    let called = facts.calls.iter().filter(|call| is_register(call)).filter_map(|call| {
        let args = arguments(names, *call);
        (args.len() >= 2 && names.code(args[1].value) == own).then(|| model(args[0].value))
    });
    let mut found: Vec<&'a str> = decorated.chain(called).collect::<Option<Vec<_>>>()?;
    found.dedup();
    if let [only] = found.as_slice() { Some(only) } else { None }
}
