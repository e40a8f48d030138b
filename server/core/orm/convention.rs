//! The class that a relation of ActiveRecord leads to where its declaration names none: that of its own name.

use backhint_knowledge::Family;

use super::Orms;
use crate::effects::arguments;
use crate::facts::Field;

impl Orms<'_, '_> {
    /// The class name that a relation's declaration gives, or its own name makes: `has_many :order_lines` leads to
    /// `OrderLine`. `None` where any class may stand there.
    pub(super) fn conventional_target(&self, name: &str, many: Option<bool>, field: Option<&Field>) -> Option<String> {
        let call = *field.filter(|_| self.names.family() == Family::Ruby)?.decorators.first()?;
        let args = arguments(self.names, call);
        let given = |key: &str| args.iter().find(|arg| arg.name.is_some_and(|name| self.names.of(name) == key));
        if let Some(class) = given("class_name") {
            let class = self.names.code(class.value).trim_matches(['"', '\'']);
            return Some(class.rsplit("::").next().unwrap_or(class).to_owned());
        }
        if ["polymorphic", "source", "source_type"].iter().any(|key| given(key).is_some()) {
            return None;
        }
        Some(class_of(name, many == Some(true)))
    }
}

/// `order_lines` makes `OrderLine`.
fn class_of(name: &str, many: bool) -> String {
    let (before, last) = name.rsplit_once('_').map_or(("", name), |(before, last)| (before, last));
    let last = if many { singular(last) } else { last.to_owned() };
    let words = before.split('_').chain([last.as_str()]).filter(|word| !word.is_empty());
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect::<String>())
    };
    words.map(capital).collect()
}

fn singular(word: &str) -> String {
    match word {
        "people" => return "person".to_owned(),
        "children" => return "child".to_owned(),
        "news" | "series" | "media" | "data" => return word.to_owned(),
        _ => {}
    }
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    let hisses = ["sses", "shes", "ches", "xes", "zes", "uses"].iter().any(|end| word.ends_with(end));
    let cut = if hisses { 2 } else { usize::from(word.ends_with('s') && !word.ends_with("ss")) };
    word[..word.len() - cut].to_owned()
}
