//! Relations of rows whose model is not in sight: what code asks of an attribute tells.

use backhint_knowledge::{Evidence, Family};

use super::Rows;
use super::hop::Hop;
use crate::effects::arguments;
use crate::facts::ExprId;

impl<'a> Rows<'_, '_, 'a> {
    /// Without a model in sight, `row.author.name` says enough; `row.title.upper()` does not.
    pub(super) fn guessed_hop(&self, value: ExprId, name: &'a str) -> Option<Hop<'a>> {
        let evidence = self.query.evidence.min(Evidence::Likely);
        let guess = |many| Some(Hop { name, value, many, evidence, target: None, declared: None });
        if self.is_iterated_rows(value, name) {
            return guess(true);
        }
        let (second, field) = self.member(value)?;
        if self.called(second).is_some() || self.is_block_call(second) {
            return if self.asks_rows(name, field, second) { guess(true) } else { None };
        }
        // Every method of a text or number reads like an attribute there; only what records are asked for says enough.
        let unlikely = matches!(self.cx.family, Family::Ruby | Family::CSharp) && !is_asked_of_records(field);
        if unlikely && self.cx.family == Family::Ruby && self.asks_rows(name, field, second) {
            return guess(true);
        }
        let is_key = matches!(field, "id" | "pk");
        let plain = unlikely || (self.is_plain(field) && !is_key) || name.starts_with('_') || field.starts_with('_');
        if plain { None } else { guess(false) }
    }

    /// `row.tags` as what another loop iterates.
    pub(super) fn is_iterated_rows(&self, value: ExprId, name: &str) -> bool {
        let of_rows = self.cx.family == Family::Php || self.cx.family == Family::Python;
        of_rows && !self.query.orm.orm.managers && names_many(name) && self.links.iterables.contains(&value)
    }

    /// A method of Ruby that is called without parentheses.
    pub(super) fn is_block_call(&self, member: ExprId) -> bool {
        self.cx.family == Family::Ruby && self.links.iterables.contains(&member)
    }

    /// Whether a method tells that the attribute it is called on holds related rows.
    pub(super) fn asks_rows(&self, name: &str, method: &str, member: ExprId) -> bool {
        let role = self.query.orm.method(method);
        if self.query.orm.orm.managers {
            return matches!(method, "all" | "exists" | "exclude" | "order_by" | "values_list")
                && (role.keeps || role.ends);
        }
        let empty = self.called(member).is_none_or(|call| arguments(self.cx.names, call).is_empty());
        match self.cx.family {
            Family::Php => {
                matches!(
                    method,
                    "pluck"
                        | "map"
                        | "each"
                        | "isEmpty"
                        | "isNotEmpty"
                        | "sortBy"
                        | "sortByDesc"
                        | "groupBy"
                        | "keyBy"
                        | "contains"
                        | "firstWhere"
                        | "flatMap"
                        | "implode"
                        | "sum"
                        | "avg"
                        | "filter"
                        | "where"
                ) || (matches!(method, "count" | "first" | "last") && empty && names_many(name))
            }
            Family::Ruby => {
                names_many(name)
                    && (matches!(
                        method,
                        "each"
                            | "map"
                            | "flat_map"
                            | "pluck"
                            | "where"
                            | "exists?"
                            | "find_each"
                            | "find_by"
                            | "sort_by"
                            | "group_by"
                    ) || (method == "count" && empty))
            }
            _ => false,
        }
    }
}

/// Whether a name stands for many rows rather than for a value with entries.
fn names_many(name: &str) -> bool {
    let values = [
        "params",
        "settings",
        "options",
        "args",
        "data",
        "values",
        "errors",
        "keys",
        "ids",
        "fields",
        "columns",
        "headers",
        "choices",
        "flags",
        "status",
        "address",
        "details",
        "notes",
        "progress",
        "attributes",
        "properties",
        "preferences",
        "changes",
        "extras",
        "kwargs",
        "scores",
        "days",
        "hours",
        "minutes",
        "seconds",
        "times",
        "dates",
        "words",
        "lines",
    ];
    let last = name.rsplit('_').next().unwrap_or(name);
    name.len() > 3 && name.ends_with('s') && !name.ends_with("ss") && !name.ends_with("_ids") && !values.contains(&last)
}

/// Attributes that are read off a related record rather than off a text, number or time.
fn is_asked_of_records(name: &str) -> bool {
    let asked = [
        "id",
        "display_name",
        "user_name",
        "email_address",
        "name",
        "full_name",
        "first_name",
        "last_name",
        "title",
        "email",
        "username",
        "login",
        "slug",
        "description",
        "FullName",
        "FirstName",
        "LastName",
        "UserName",
    ];
    asked.iter().any(|word| word.eq_ignore_ascii_case(name))
}
