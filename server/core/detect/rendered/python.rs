//! Views of Python: functions that render a template, and classes that do.

use super::{Variable, View, place_of, query_of};
use crate::detect::Context;
use crate::detect::own_query::OwnQuery;
use crate::effects::arguments;
use crate::facts::{Arg, Class, ClassId, ExprId, ExprKind, Function, FunctionId, JumpKind};
use crate::orm::Orms;
use crate::profile::RenderingProfile;
use crate::syntax::Span;
use crate::table::Table;

/// The method in which a class adds variables.
const CONTEXT_METHOD: &str = "get_context_data";

/// The methods in which a class has a query of its own.
const QUERIES: [&str; 3] = ["get_queryset", "get_object", "paginate_queryset"];
/// Words in the names of classes that only decide who may see a page.
const GUARDS: [&str; 5] = ["Login", "Permission", "Required", "Access", "UserPasses"];
/// How many classes above one are read.
const MAX_BASES: u8 = 16;

pub(super) fn views<'c, 'a>(cx: &Context<'c, 'a>, orms: &Orms<'c, 'a>) -> Vec<View<'a>> {
    let mut found = Vec::new();
    for rendering in &cx.profiles.renderings {
        let reader = Reader { cx, orms, rendering };
        found.extend(cx.names.facts.calls.iter().filter_map(|call| reader.of_call(*call)));
        let ids = (0..cx.names.facts.classes.len()).map(|at| ClassId(u32::try_from(at).unwrap_or(u32::MAX)));
        found.extend(ids.filter_map(|id| reader.of_class(id)));
    }
    found
}

struct Reader<'r, 'c, 'a> {
    cx: &'r Context<'c, 'a>,
    orms: &'r Orms<'c, 'a>,
    rendering: &'a RenderingProfile,
}

impl<'a> Reader<'_, '_, 'a> {
    /// `render(request, "shop/books.html", {"books": books})`.
    fn of_call(&self, call: ExprId) -> Option<View<'a>> {
        let (names, rendering) = (self.cx.names, &self.rendering.rendering);
        let callee = names.callee(call)?;
        if self.rendering.calls.fits_expr(names, callee).is_empty() {
            return None;
        }
        let args = arguments(names, call);
        let positional = |at: u8| args.get(usize::from(at)).filter(|arg| arg.name.is_none() && !arg.spread);
        let named = |name: &str| args.iter().find(|arg| arg.name.is_some_and(|own| names.of(own) == name));
        let template = positional(rendering.template).or_else(|| named("template_name"))?.value;
        let template = self.cx.names.literal(names.value_of(template).unwrap_or(template))?;
        if !self.is_known(template) {
            return None;
        }
        let mut entries = Vec::new();
        match rendering.context {
            Some(at) => {
                let context = positional(at).or_else(|| named(&rendering.context_name))?.value;
                self.read_context(context, call, &mut entries);
            }
            None => entries.extend(args.iter().filter_map(|arg| Some((names.of(arg.name?).to_owned(), arg.value)))),
        }
        self.view(template, self.cx.span(call), entries, Vec::new())
    }

    /// Whether a template is one of the project: of others nothing is to be said.
    fn is_known(&self, template: &str) -> bool {
        self.cx.outside.template(&self.rendering.rendering, template, None).is_some()
    }

    /// The entries of a dictionary: written there, or gathered in a variable before it is handed over.
    fn read_context(&self, context: ExprId, before: ExprId, entries: &mut Vec<(String, ExprId)>) {
        let (names, facts) = (self.cx.names, self.cx.names.facts);
        match facts.expr(context).kind {
            ExprKind::Collection(range) => self.read_entries(facts.args(range), entries),
            ExprKind::Call { callee, .. } if names.code(callee) == "dict" => {
                self.read_entries(arguments(names, context), entries);
            }
            ExprKind::Name => {
                if let Some(value) =
                    names.value_of(context).filter(|value| !matches!(facts.expr(*value).kind, ExprKind::Name))
                {
                    self.read_context(value, value, entries);
                }
                let function = facts.function_around(facts.expr(context).region);
                self.read_added(names.code(context), function, before, entries);
            }
            _ => {}
        }
    }

    fn read_entries(&self, args: &[Arg], entries: &mut Vec<(String, ExprId)>) {
        for arg in args {
            match arg.name {
                Some(name) => entries.push((self.cx.text(name).trim_matches(['"', '\'']).to_owned(), arg.value)),
                None if arg.spread => {
                    if let ExprKind::Collection(range) = self.cx.names.facts.expr(arg.value).kind {
                        self.read_entries(self.cx.names.facts.args(range), entries);
                    }
                }
                None => {}
            }
        }
    }

    /// `context["books"] = books`, `context.update(books=books)`, in a function and before a place.
    fn read_added(
        &self,
        variable: &str,
        function: Option<FunctionId>,
        before: ExprId,
        entries: &mut Vec<(String, ExprId)>,
    ) {
        let (names, facts) = (self.cx.names, self.cx.names.facts);
        let is_it = |id: ExprId| {
            matches!(facts.expr(id).kind, ExprKind::Name)
                && names.code(id) == variable
                && facts.function_around(facts.expr(id).region) == function
        };
        for assignment in facts.assignments.iter().filter(|assignment| assignment.target < before) {
            if let ExprKind::Index { object, index: Some(index) } = facts.expr(assignment.target).kind
                && is_it(object)
                && let (Some(key), Some(value)) = (self.cx.names.literal(index), assignment.value)
            {
                entries.push((key.to_owned(), value));
            }
        }
        let begin = function.map_or(0, |function| facts.function(function).span.start);
        let first = facts.calls.partition_point(|call| facts.expr(*call).span.end <= begin);
        for call in facts.calls[first..].iter().take_while(|call| **call < before) {
            let Some(callee) = names.callee(*call) else { continue };
            if let ExprKind::Member { object, name } = facts.expr(callee).kind
                && names.of(name) == "update"
                && is_it(object)
            {
                let args = arguments(names, *call);
                self.read_entries(args, entries);
                if let Some(ExprKind::Collection(range)) = args.first().map(|arg| facts.expr(arg.value).kind) {
                    self.read_entries(facts.args(range), entries);
                }
            }
        }
    }

    /// What a template gets, as far as it is rows.
    fn view(
        &self,
        template: &str,
        place: Span,
        entries: Vec<(String, ExprId)>,
        mut variables: Vec<Variable<'a>>,
    ) -> Option<View<'a>> {
        for (name, value) in entries {
            // What is set last counts.
            variables.retain(|variable| variable.name != name);
            let Some(query) = query_of(self.cx, self.orms, self.rendering, value) else { continue };
            let place = place_of(self.cx, value, &query);
            variables.push(Variable { name, query, place, model_only: None, chosen_by: None });
        }
        let template = template.to_owned();
        (!variables.is_empty()).then_some(View { rendering: self.rendering, template, place, variables })
    }

    /// A class whose instances render a template.
    fn of_class(&self, id: ClassId) -> Option<View<'a>> {
        let class = self.cx.names.facts.class(id);
        let base = |table: &Table<()>| class.bases.iter().any(|base| self.orms.is_type(table, *base));
        let (is_list, is_row) = (base(&self.rendering.list_views), base(&self.rendering.row_views));
        let method = self.method(id, CONTEXT_METHOD);
        if (!is_list && !is_row && method.is_none()) || self.rendering.list_views.is_empty() {
            return None;
        }
        if self.method(id, "get_template_names").is_some() {
            return None;
        }
        let mut variables = if is_list || is_row { self.shown(id, class, is_list) } else { Vec::new() };
        let model = variables.first().and_then(|variable| variable.query.model).map(str::to_lowercase);
        let written = self.field(class, "template_name").map(|value| self.cx.names.literal(value));
        let rendering = &self.rendering.rendering;
        let by_default = if is_list { &rendering.list_template } else { &rendering.row_template };
        let template = match (written, model) {
            (Some(written), _) => written?.to_owned(),
            (None, Some(model)) => by_default.replace("{model}", &model),
            (None, None) => return None,
        };
        if !self.is_known(&template) {
            return None;
        }
        if let Some(name) = self.field(class, "context_object_name").and_then(|value| self.cx.names.literal(value)) {
            let more = variables.first().map(|variable| Variable {
                name: name.to_owned(),
                query: variable.query.clone(),
                ..*variable
            });
            variables.extend(more);
        }
        let entries = method.map(|method| self.added(method)).unwrap_or_default();
        self.view(&template, class.name, entries, variables)
    }

    fn field(&self, class: &Class, name: &str) -> Option<ExprId> {
        class.fields.iter().find(|field| self.cx.text(field.name) == name)?.value
    }

    fn method(&self, class: ClassId, name: &str) -> Option<FunctionId> {
        let is_it = |function: &Function| {
            function.class == Some(class) && function.name.is_some_and(|own| self.cx.text(own) == name)
        };
        let at = self.cx.names.facts.functions.iter().position(is_it)?;
        Some(FunctionId(u32::try_from(at).ok()?))
    }

    /// Whether what a class shows is told by the class itself: no class above it may have a query of its own, and none
    /// below it.
    fn is_all_here(&self, class: &Class) -> bool {
        let facts = self.cx.names.facts;
        let own = self.cx.text(class.name);
        let is_above = facts.classes.iter().any(|other| other.bases.iter().any(|base| self.cx.text(*base) == own));
        let is_framework = |base: Span| {
            [&self.rendering.list_views, &self.rendering.row_views].iter().any(|table| self.orms.is_type(table, base))
        };
        let mut open: Vec<Span> = class.bases.clone();
        let mut read = 0;
        while let Some(base) = open.pop() {
            read += 1;
            let name = self.cx.text(base);
            let here = facts.classes.iter().position(|other| self.cx.text(other.name) == name);
            let here = here.and_then(|at| Some(ClassId(u32::try_from(at).ok()?)));
            match here {
                _ if read > MAX_BASES => return false,
                Some(id) if QUERIES.iter().any(|method| self.method(id, method).is_some()) => return false,
                Some(id) => open.extend(&facts.class(id).bases),
                None if is_framework(base) || GUARDS.iter().any(|word| name.contains(word)) => {}
                None => return false,
            }
        }
        !is_above
    }

    /// The rows, or the row, that a class shows, under each of the names that the template gets them by.
    fn shown(&self, id: ClassId, class: &Class, is_list: bool) -> Vec<Variable<'a>> {
        let method = self.method(id, "get_queryset");
        let own = method.and_then(|method| self.returned_query(method));
        let value = match own {
            Some(value) => Some(value),
            None if !self.is_all_here(class) => return Vec::new(),
            None => self.field(class, "queryset"),
        };
        let (mut query, place, model_only) = match (value, self.field(class, "model")) {
            (Some(value), _) => match self.orms.query(value).filter(|query| query.many) {
                Some(query) => (query, self.cx.span(value), None),
                None => return Vec::new(),
            },
            (None, Some(model)) => match self.orms.rows_of(model) {
                Some(query) => (query, self.cx.span(model), Some(model)),
                None => return Vec::new(),
            },
            (None, None) => return Vec::new(),
        };
        // A method of its own chooses from those rows.
        let chosen_by = method.filter(|_| own.is_none());
        if let Some(method) = chosen_by {
            let Some(own) = OwnQuery::of(self.cx, query.orm, method) else { return Vec::new() };
            query.eager.extend(own.loaded);
        }
        // A method of its own gives the row.
        if !is_list && self.method(id, "get_object").is_some() {
            return Vec::new();
        }
        let rendering = &self.rendering.rendering;
        let names = if is_list { &rendering.list_names } else { &rendering.row_names };
        let model = query.model.unwrap_or_default().to_lowercase();
        let query = crate::orm::Query { many: is_list, ..query };
        let variable = |name: &String| {
            let name = name.replace("{model}", &model);
            Variable { name, query: query.clone(), place, model_only, chosen_by }
        };
        names.iter().map(variable).collect()
    }

    /// What a method returns, where all that it returns begins in one query.
    fn returned_query(&self, method: FunctionId) -> Option<ExprId> {
        let facts = self.cx.names.facts;
        let returns = facts
            .jumps
            .iter()
            .filter(|jump| jump.kind == JumpKind::Return && facts.function_around(jump.region) == Some(method));
        let mut first: Option<(ExprId, ExprId)> = None;
        for value in returns.map(|jump| jump.value) {
            let (value, head) = (value?, self.orms.query(value?)?.head);
            if first.is_some_and(|(_, other)| other != head && self.cx.names.code(other) != self.cx.names.code(head)) {
                return None;
            }
            first.get_or_insert((value, head));
        }
        first.map(|(value, _)| value)
    }

    /// The one value that a method returns.
    fn returned(&self, method: FunctionId) -> Option<ExprId> {
        let facts = self.cx.names.facts;
        let mut returns = facts
            .jumps
            .iter()
            .filter(|jump| jump.kind == JumpKind::Return && facts.function_around(jump.region) == Some(method));
        let (only, more) = (returns.next()?, returns.next());
        if more.is_some() { None } else { only.value }
    }

    /// What a method adds to the variables of its class's template.
    fn added(&self, method: FunctionId) -> Vec<(String, ExprId)> {
        let (names, facts) = (self.cx.names, self.cx.names.facts);
        let mut entries = Vec::new();
        let body = facts.function(method).body;
        for call in facts.calls.iter().filter(|call| body.contains(self.cx.span(**call))) {
            if names.callee(*call).is_some_and(|callee| names.code(callee).ends_with(CONTEXT_METHOD)) {
                self.read_entries(arguments(names, *call), &mut entries);
            }
        }
        if let Some(value) = self.returned(method) {
            self.read_context(value, ExprId(u32::MAX), &mut entries);
        }
        entries
    }
}
