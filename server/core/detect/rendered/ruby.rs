//! Views of Ruby: controllers whose actions hand their instance variables to the template of their name.

use super::{Variable, View, place_of, underscored};
use crate::detect::Context;
use crate::effects::arguments;
use crate::facts::{ClassId, ExprId, Function, FunctionId};
use crate::orm::Orms;
use crate::profile::RenderingProfile;

pub(super) fn views<'c, 'a>(cx: &Context<'c, 'a>, orms: &Orms<'c, 'a>) -> Vec<View<'a>> {
    let mut found = Vec::new();
    for rendering in &cx.profiles.renderings {
        for at in 0..cx.names.facts.classes.len() {
            let id = ClassId(u32::try_from(at).unwrap_or(u32::MAX));
            if let Some(controller) = Controller::of(cx, orms, rendering, id) {
                found.extend(controller.views());
            }
        }
    }
    found
}

struct Controller<'r, 'c, 'a> {
    cx: &'r Context<'c, 'a>,
    orms: &'r Orms<'c, 'a>,
    rendering: &'a RenderingProfile,
    id: ClassId,
    /// The folder of its templates: `admin/books`.
    folder: String,
}

impl<'r, 'c, 'a> Controller<'r, 'c, 'a> {
    fn of(
        cx: &'r Context<'c, 'a>,
        orms: &'r Orms<'c, 'a>,
        rendering: &'a RenderingProfile,
        id: ClassId,
    ) -> Option<Self> {
        let classes = &cx.names.facts.classes;
        let class = cx.names.facts.class(id);
        let own = cx.text(class.name);
        let name = rendering.rendering.controllers.iter().find_map(|ending| own.strip_suffix(ending.as_str()))?;
        let around = classes.iter().filter(|other| other.span != class.span && other.span.contains(class.span));
        let names = around.map(|module| cx.text(module.name)).chain([name]);
        let parts = names.flat_map(|name| name.split("::")).map(underscored);
        let folder = parts.collect::<Vec<_>>().join("/");
        Some(Self { cx, orms, rendering, id, folder })
    }

    fn views(&self) -> Vec<View<'a>> {
        let facts = self.cx.names.facts;
        let filters = self.filters();
        let mut found = Vec::new();
        for (at, function) in facts.functions.iter().enumerate() {
            let Some(name) = function.name.filter(|_| function.class == Some(self.id)) else { continue };
            let id = FunctionId(u32::try_from(at).unwrap_or(u32::MAX));
            let mut variables = Vec::new();
            for filter in &filters {
                self.read_variables(*filter, &mut variables);
            }
            self.read_variables(id, &mut variables);
            if variables.is_empty() {
                continue;
            }
            let mut templates = vec![self.cx.text(name).to_owned()];
            templates.extend(self.rendered(function));
            for template in templates {
                let template = if template.contains('/') { template } else { format!("{}/{template}", self.folder) };
                let variables = variables.iter().map(copied).collect();
                found.push(View { rendering: self.rendering, template, place: name, variables });
            }
        }
        found
    }

    /// The methods that run before the actions and may set variables: `before_action :set_order`.
    fn filters(&self) -> Vec<FunctionId> {
        let (facts, names) = (self.cx.names.facts, self.cx.names);
        let span = facts.class(self.id).span;
        let is_filter = |call: &&ExprId| {
            let callee = names.callee(**call).map_or("", |callee| names.code(callee));
            matches!(callee, "before_action" | "prepend_before_action" | "before_filter")
        };
        let calls = facts.calls.iter().filter(|call| span.contains(self.cx.span(**call))).filter(is_filter);
        let named = calls.flat_map(|call| arguments(names, *call)).filter_map(|arg| self.cx.names.literal(arg.value));
        let named: Vec<&str> = named.collect();
        let is_it = |function: &Function| {
            function.class == Some(self.id) && function.name.is_some_and(|name| named.contains(&self.cx.text(name)))
        };
        let functions = facts.functions.iter().enumerate().filter(|(_, function)| is_it(function));
        functions.map(|(at, _)| FunctionId(u32::try_from(at).unwrap_or(u32::MAX))).collect()
    }

    /// The instance variables that a method sets. What any of several queries of one variable loads counts as loaded.
    fn read_variables(&self, id: FunctionId, variables: &mut Vec<Variable<'a>>) {
        let facts = self.cx.names.facts;
        let own = facts.assignments.iter().filter(|assignment| facts.function_around(assignment.region) == Some(id));
        for assignment in own {
            let name = self.cx.names.code(assignment.target);
            let Some(value) = assignment.value.filter(|_| name.starts_with('@')) else { continue };
            let before = variables.iter().position(|variable| variable.name == name).map(|at| variables.remove(at));
            let Some(mut query) = self.orms.query(value) else { continue };
            if let Some(before) = before {
                query.eager.extend(before.query.eager);
                query.eager_unknown |= before.query.eager_unknown;
            }
            let place = place_of(self.cx, value, &query);
            variables.push(Variable { name: name.to_owned(), query, place, model_only: None, chosen_by: None });
        }
    }

    /// The templates that an action names: `render :index`, `render "books/index"`, `render action: "index"`.
    fn rendered(&self, function: &Function) -> Vec<String> {
        let (facts, names) = (self.cx.names.facts, self.cx.names);
        let calls = facts.calls.iter().filter(|call| function.body.contains(self.cx.span(**call)));
        let calls = calls.filter(|call| names.callee(**call).is_some_and(|callee| names.code(callee) == "render"));
        let named = calls.filter_map(|call| {
            let first = arguments(names, *call).first()?;
            let is_template = first.name.is_none_or(|name| matches!(names.of(name), "action" | "template"));
            self.cx.names.literal(first.value).filter(|_| is_template)
        });
        named.map(|name| name.trim_start_matches(':').to_owned()).collect()
    }
}

fn copied<'a>(variable: &Variable<'a>) -> Variable<'a> {
    Variable { name: variable.name.clone(), query: variable.query.clone(), ..*variable }
}
