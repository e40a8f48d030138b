//! Origins by what a file declares: fields, types, functions, and the containers it fills.

use backhint_knowledge::Family;

use super::closed::{Types, parts};
use super::harmless::{is_said_to_be_column, is_said_to_be_settings};
use super::{Origin, Origins, is_harmless_element, is_harmless_type};
use crate::callee::own_functions;
use crate::container::held;
use crate::effects::arguments;
use crate::facts::{
    Arg, Assignment, Class, ClassId, ExprId, ExprKind, Function, FunctionId, JumpKind, LoopId, Param, ValuePart,
};
use crate::names::Names;
use crate::syntax::Span;
use crate::template::is_class_constant;
use crate::world::Held;

/// Whether a class is an enumeration, by the word before its name.
fn is_enum(names: &Names<'_>, class: &Class) -> bool {
    let before = names.text.get(class.span.start as usize..class.name.start as usize).unwrap_or_default();
    before.trim_end().ends_with("enum")
}

impl Origins<'_, '_> {
    /// A field that is named without `this`: what its class puts into it.
    pub(super) fn of_bare_field(&self, class: ClassId, id: ExprId, steps: u8) -> Origin {
        let (names, facts) = (self.names, self.names.facts);
        if names.family() != Family::Java {
            return Origin::Unknown;
        }
        if names.declared_type(id).is_some_and(|span| is_harmless_type(names.of(span))) {
            return Origin::Constant;
        }
        let name = names.code(id);
        let declared = facts.class(class).fields.iter().find(|field| names.of(field.name) == name);
        let bare = facts.assignments.iter().filter(|assignment| {
            assignment.type_name.is_none()
                && names.code(assignment.target) == name
                && facts.class_around(assignment.region) == Some(class)
        });
        let set = names.field_assignments(class, name).iter().map(|at| &facts.assignments[*at]);
        let values = set.chain(bare).filter_map(|assignment| assignment.value);
        let values = values.chain(declared.and_then(|field| field.value));
        values.map(|value| self.within(value, steps)).max().unwrap_or(Origin::Unknown)
    }

    /// A property that the constructor of a class of PHP declares among its parameters.
    pub(super) fn of_promoted(&self, class: ClassId, name: &str, steps: u8) -> Option<Origin> {
        let (names, facts) = (self.names, self.names.facts);
        if names.family() != Family::Php {
            return None;
        }
        let is_constructor = |function: &Function| {
            function.class == Some(class) && function.name.is_some_and(|found| names.of(found) == "__construct")
        };
        let (at, constructor) = (0..).zip(&facts.functions).find(|(_, function)| is_constructor(function))?;
        let is_it = |param: &Param| {
            let before = names.text.get(..param.name.start as usize).unwrap_or_default();
            let declared = before.rsplit([',', '(']).next().unwrap_or_default();
            names.of(param.name).trim_start_matches('$') == name
                && ["private", "protected", "public", "readonly"].iter().any(|word| declared.contains(word))
        };
        let param = constructor.params.iter().position(is_it)?;
        Some(self.of_parameter(FunctionId(at), param, steps))
    }

    /// Whether a type of Python is another name for a list of literals: `Sort = Literal["asc", "desc"]`.
    pub(super) fn is_literal_alias(&self, type_name: Span) -> bool {
        let (names, facts) = (self.names, self.names.facts);
        let code = names.of(type_name);
        names.family() == Family::Python
            && facts.assignments.iter().any(|assignment| {
                names.code(assignment.target) == code
                    && assignment.value.is_some_and(|value| names.code(value).contains("Literal["))
            })
    }

    /// Whether the elements that a loop goes through are declared to be numbers or the like.
    pub(super) fn is_harmless_element_of(&self, entry: LoopId) -> bool {
        let declared = self.names.facts.loops[entry.index()].type_name;
        declared.is_some_and(|span| is_harmless_type(self.names.of(span)))
    }

    /// Whether a name is declared to be of an enumeration of this file or a list of literals, or is one itself.
    pub(super) fn is_of_closed_type(&self, id: ExprId) -> bool {
        let names = self.names;
        let declared = names.declared_type(id).map(|span| names.of(span));
        let own = matches!(names.facts.expr(id).kind, ExprKind::Name).then(|| names.code(id));
        match names.family() {
            Family::JavaScript => match declared {
                Some(code) => Types::new(names).is_closed(code),
                None => own.is_some_and(|name| Types::new(names).is_enumeration(name)),
            },
            Family::Java => {
                let name = declared.or(own).map(str::trim);
                names.facts.classes.iter().any(|class| Some(names.of(class.name)) == name && is_enum(names, class))
            }
            _ => false,
        }
    }

    /// Whether the elements of a list of this type hold no texts but those that the program writes out.
    pub(super) fn is_closed_element(&self, type_name: Span) -> bool {
        let code = self.names.of(type_name);
        let is_listed =
            || self.names.family() == Family::JavaScript && Types::new(self.names).has_closed_elements(code);
        is_harmless_element(code) || is_listed()
    }

    /// Whether a type of TypeScript, as code, has no values but those that the program writes out.
    pub(super) fn is_closed_code(&self, type_name: Span) -> bool {
        let code = self.names.of(type_name);
        self.names.family() == Family::JavaScript
            && (Types::new(self.names).is_closed(code) || Types::new(self.names).has_closed_elements(code))
    }

    /// Whether a decorator hands a client's text to a parameter whose type names the texts it expects: nothing checks
    /// that when the program runs, but for a pipe that the decorator names.
    pub(super) fn is_unchecked(&self, decorator: ExprId, param: &Param) -> bool {
        const CONVERTED: [&str; 4] = ["number", "boolean", "bigint", "Date"];
        let has_pipe = arguments(self.names, decorator).len() > 1;
        let code = param.type_name.map_or("", |span| self.names.of(span)).trim_start_matches(':').trim();
        self.names.family() == Family::JavaScript
            && !has_pipe
            && !code.split('|').all(|part| CONVERTED.contains(&part.trim()))
    }

    /// The value that a member surely got in this function before it is read: `options.order = orderOf(options)`.
    pub(crate) fn set_before(&self, id: ExprId) -> Option<ExprId> {
        let (names, facts) = (self.names, self.names.facts);
        if names.family() != Family::JavaScript {
            return None;
        }
        let (code, place) = (names.code(id), facts.expr(id));
        let function = facts.function_around(place.region);
        let is_it = |assignment: &&Assignment| {
            assignment.span.end <= place.span.start
                && !assignment.appends
                && matches!(facts.expr(assignment.target).kind, ExprKind::Member { .. })
                && names.code(assignment.target) == code
                && facts.function_around(assignment.region) == function
        };
        let last = facts.assignments.iter().filter(is_it).max_by_key(|assignment| assignment.span.start)?;
        last.value.filter(|value| facts.is_within(place.region, last.region) && !facts.is_inside(id, *value))
    }

    /// Whether a member is an option of the command line that the program lists or converts:
    /// `add_argument("--order", choices=ORDERS)`.
    pub(super) fn is_chosen_option(&self, object: ExprId, name: &str) -> bool {
        let (names, facts) = (self.names, self.names.facts);
        if names.family() != Family::Python {
            return false;
        }
        let parsed = names.value_of(object).and_then(|value| names.callee(value));
        let is_parsed = parsed.is_some_and(|callee| {
            names.written(callee).last().is_some_and(|last| matches!(last.name, "parse_args" | "parse_known_args"))
        });
        let names_it = |arg: &Arg| {
            let text = names.literal(arg.value).unwrap_or_default();
            let is_place = arg.name.is_none_or(|name| names.of(name) == "dest");
            is_place && text.trim_start_matches('-').replace('-', "_") == name
        };
        let limits = |arg: &Arg| {
            let value = names.code(arg.value);
            match arg.name.map(|name| names.of(name)) {
                Some("choices") => true,
                Some("type") => matches!(value, "int" | "float" | "bool" | "UUID" | "uuid.UUID" | "Decimal"),
                Some("action") => {
                    value.contains("store_true") || value.contains("store_false") || value.contains("count")
                }
                _ => false,
            }
        };
        let declares = |call: &ExprId| {
            let is_declaration = names
                .callee(*call)
                .and_then(|callee| names.written(callee).last().map(|last| last.name))
                .is_some_and(|last| last == "add_argument");
            let args = arguments(names, *call);
            is_declaration && args.iter().any(names_it) && args.iter().any(limits)
        };
        is_parsed && facts.calls.iter().any(declares)
    }

    /// Whether TypeScript takes a parameter for a number by its default: `size = 20`.
    pub(super) fn is_number_by_default(&self, param: &Param) -> bool {
        let facts = self.names.facts;
        let is_number = |id: ExprId| matches!(facts.expr(id).kind, ExprKind::Number | ExprKind::Bool(_));
        let is_typed = || {
            let mut params = facts.functions.iter().flat_map(|function| &function.params);
            params.any(|param| param.type_name.is_some())
        };
        self.names.family() == Family::JavaScript
            && param.type_name.is_none()
            && param.part == ValuePart::Whole
            && param.default.is_some_and(is_number)
            && is_typed()
    }

    /// Whether a member is the value of a case of an enumeration of PHP: `$sort->value`, `Sort::from($text)->value`.
    pub(super) fn is_case_of_php(&self, object: ExprId, name: &str) -> bool {
        let (names, facts) = (self.names, self.names.facts);
        if names.family() != Family::Php || !matches!(name, "value" | "name") {
            return false;
        }
        let type_name = match facts.expr(object).kind {
            ExprKind::Call { callee, .. } => match facts.expr(callee).kind {
                ExprKind::Member { object: class, name } if matches!(names.of(name), "from" | "tryFrom") => {
                    Some(names.code(class))
                }
                _ => None,
            },
            ExprKind::Member { object: class, name } if is_class_constant(names, class, name) => return true,
            _ => names.declared_type(object).map(|span| names.of(span)),
        };
        let Some(type_name) = type_name.map(|name| name.trim_start_matches(['?', '\\'])) else { return false };
        let own = facts.classes.iter().find(|class| names.of(class.name) == type_name);
        match own {
            Some(class) => is_enum(names, class),
            None => names.type_outside(type_name) == Some(Held::ClosedType),
        }
    }

    /// Whether a name is declared to be of a type of another file whose values are written out there, or is that type.
    pub(super) fn is_closed_outside(&self, id: ExprId) -> bool {
        let is_type = |name: &str| {
            let name = name.trim_start_matches(':').trim().trim_end_matches('?');
            self.names.type_outside(name) == Some(Held::ClosedType)
        };
        if !matches!(self.names.family(), Family::CSharp | Family::JavaScript) {
            return false;
        }
        let declared = self.names.declared_type(id).map(|span| self.names.of(span));
        let is_own_enum = |class: &Class| {
            declared.map(|code| code.trim_end_matches('?')) == Some(self.names.of(class.name))
                && is_enum(self.names, class)
        };
        if self.names.family() == Family::CSharp && self.names.facts.classes.iter().any(is_own_enum) {
            return true;
        }
        let is_name = matches!(self.names.facts.expr(id).kind, ExprKind::Name);
        declared.map_or_else(|| is_name && is_type(self.names.code(id)), is_type)
    }

    /// Whether a name is declared to be of a type of the program, and not a text: an enumeration, an identifier.
    pub(super) fn is_of_own_type(&self, id: ExprId) -> bool {
        const TEXTS: [&str; 8] = [
            "String",
            "CharSequence",
            "Object",
            "StringBuilder",
            "StringBuffer",
            "StringJoiner",
            "Serializable",
            "Optional",
        ];
        if !self.is_typed() || !matches!(self.names.facts.expr(id).kind, ExprKind::Name) {
            return false;
        }
        let Some(code) = self.names.declared_type(id).map(|span| self.names.of(span)) else { return false };
        if self.names.family() == Family::JavaScript && Types::new(self.names).is_text(code) {
            return false;
        }
        let is_plain = code.len() > 1 && code.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.'));
        let name = code.rsplit('.').next().unwrap_or(code);
        is_plain && name.starts_with(char::is_uppercase) && !TEXTS.contains(&name)
    }

    /// Whether a callee is a type whose values can't carry SQL: `new Timestamp(now)`, `int64(size)`.
    pub(super) fn makes_harmless(&self, callee: ExprId) -> bool {
        let Some(last) = self.names.written(callee).last().map(|last| last.name) else { return false };
        let is_type = match self.names.family() {
            Family::Java | Family::CSharp | Family::JavaScript => last.starts_with(char::is_uppercase),
            Family::Go => true,
            _ => false,
        };
        is_type && is_harmless_type(last)
    }

    /// The list whose elements a call makes one text: `string.Join(",", names)`, `strings.Join(names, ",")`.
    pub(super) fn joined(&self, callee: ExprId, args: &[Arg]) -> Option<ExprId> {
        let ExprKind::Member { object, name } = self.names.facts.expr(callee).kind else { return None };
        match (self.names.family(), self.names.code(object), self.names.of(name), args) {
            (Family::CSharp, "string" | "String", "Join", [_, list]) => Some(list.value),
            (Family::Java, "String", "join", [_, list]) => Some(list.value),
            (Family::Go, "strings", "Join", [list, _]) => Some(list.value),
            _ => None,
        }
    }

    /// Whether a property is one that the program sets, by what its object is called: `dialect.supports.forShare`,
    /// `column.key` of SQLAlchemy.
    pub(super) fn is_of_program(&self, object: ExprId, name: &str) -> bool {
        let code = self.names.code(object);
        let is_object = matches!(self.names.facts.expr(object).kind, ExprKind::Name | ExprKind::Member { .. });
        let is_column =
            || self.names.family() == Family::Python && matches!(name, "key" | "name") && is_said_to_be_column(code);
        is_object && (is_said_to_be_settings(code) || is_column())
    }

    /// Whether a value, or all elements of a list, are written out in the program.
    pub(super) fn is_fixed(&self, id: ExprId, steps: u8) -> bool {
        self.within(id, steps) == Origin::Constant || self.of_elements(id, steps) == Origin::Constant
    }

    /// What a function of this file gives back, whichever of its name is meant.
    pub(super) fn of_returned(&self, callee: ExprId, steps: u8) -> Option<Origin> {
        let facts = self.names.facts;
        let is_read = self.is_typed() || self.names.family() == Family::Go;
        let functions = if is_read { own_functions(self.names, callee) } else { Vec::new() };
        let is_it = |jump: &&crate::facts::Jump| {
            jump.kind == JumpKind::Return
                && facts.function_around(jump.region).is_some_and(|function| functions.contains(&function))
        };
        let values = facts.jumps.iter().filter(is_it).filter_map(|jump| jump.value);
        let values = values.chain(functions.iter().filter_map(|function| facts.function(*function).value));
        let steps = steps.min(4);
        values.map(|value| self.within(value, steps)).max()
    }

    /// What was put into a local list or map, or a string builder.
    pub(super) fn held(&self, id: ExprId, steps: u8) -> Option<Origin> {
        let values = held(self.names, id, id)?;
        values.into_iter().map(|value| self.within(value, steps)).max()
    }

    /// Whether a property is declared to be a number or the like by an interface or object type of this file.
    pub(super) fn is_harmless_property(&self, object: ExprId, name: &str) -> bool {
        let names = self.names;
        if names.family() != Family::JavaScript {
            return false;
        }
        let declared = names.declared_type(object).map(|span| names.of(span));
        declared.is_some_and(|code| Types::new(names).has_closed(code, name))
    }

    /// Whether a name out of a destructured parameter is declared so: `{ limit }: { limit: number }`.
    pub(super) fn is_harmless_part(&self, function: &Function, param: &Param) -> bool {
        let names = self.names;
        if names.family() != Family::JavaScript || param.part == ValuePart::Whole {
            return false;
        }
        let behind = names.text.get(param.name.end as usize..function.body.start as usize).unwrap_or_default();
        let Some((_, declared)) = behind.split_once('}') else { return false };
        let Some(declared) = declared.trim_start().strip_prefix(':') else { return false };
        Types::new(names).has_closed(first_type(declared), names.of(param.name))
    }
}

/// The type that code begins with, before the next parameter or the end of the list.
fn first_type(code: &str) -> &str {
    parts(code, &[',', '=']).first().copied().unwrap_or(code)
}
