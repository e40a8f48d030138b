//! Relations to many rows that every query of their model loads, needed or not.

use backhint_knowledge::Evidence;

use super::{Context, Draft};
use crate::profile::Profiles;

const RULE: &str = "orm-eager-collection";

/// The constants, or else the names, of the options that load always, and the field of Eloquent that names relations.
pub(super) fn anchors(profiles: &Profiles) -> Vec<String> {
    let options = profiles.orms.iter().flat_map(|profile| &profile.orm.always_options);
    let names = options.filter_map(|option| option.split_once('=')).map(|(name, value)| {
        let last = value.rsplit('.').next().unwrap_or(value);
        let is_constant = last.chars().all(char::is_uppercase);
        (if is_constant { last } else { name }).to_owned()
    });
    let methods = profiles.orms.iter().any(|profile| profile.orm.relation_methods).then(|| "$with ".to_owned());
    names.chain(methods).collect()
}

/// Finds relations to many rows that are loaded with every row.
pub(super) fn detect(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    found.extend(cx.orms().always_loaded().into_iter().map(|always| Draft {
        rule: RULE.to_owned(),
        evidence: Evidence::Proved,
        span: always.span,
        message: format!(
            "every query for a `{}` loads all its `{}`, also where nobody reads them",
            always.model, always.relation
        ),
        related: Vec::new(),
        fixes: Vec::new(),
    }));
}
