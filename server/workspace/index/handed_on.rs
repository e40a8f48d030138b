//! Functions that a file hands on for another one: `__init__.py` of a package, `index.ts` of a folder.

use std::path::Path;

use backhint_core::knowledge::Family;
use backhint_core::world::{CalledFunction, OutsideFunction};

use super::View;
use super::functions::{Source, is_it, key_of};

/// How many files are looked into for one call.
const MAX_FILES: usize = 24;

impl<'i> View<'i> {
    /// The function that a file hands on under the name that is called; `None` where several could be meant.
    pub(super) fn handed_on(&self, first: &'i Source, called: &CalledFunction<'_>) -> Option<OutsideFunction<'i>> {
        let mut open = vec![(first, called.class.unwrap_or(called.name).to_owned())];
        let mut found: Option<OutsideFunction<'i>> = None;
        let mut looked_into = 0;
        while let Some((file, name)) = open.pop() {
            for entry in file.handed_on() {
                let own = match &*entry.name {
                    "*" => name.as_str(),
                    given if given == name => &entry.own,
                    _ => continue,
                };
                looked_into += 1;
                if looked_into > MAX_FILES {
                    return None;
                }
                let Some(next) = self.module_of(&entry.module, own, file) else { continue };
                match self.declared(next, own, called) {
                    Some(function) if found.is_some_and(|found| !std::ptr::eq(found.function, function.function)) => {
                        return None;
                    }
                    Some(function) => found = Some(function),
                    None => open.push((next, own.to_owned())),
                }
            }
        }
        found
    }

    /// A class that the module of an import hands on: its path as that file writes it, and the file.
    pub(super) fn handed_on_class(&self, path: &str, from: &Path) -> Option<(String, &'i Source)> {
        let (module, name) = path.rsplit_once('.').filter(|(_, name)| !name.contains('/'))?;
        let key = match self.language.family() {
            Family::Python => module.rsplit('.').next().filter(|name| !name.is_empty())?,
            Family::JavaScript if module.starts_with('.') => key_of(module, from)?,
            _ => return None,
        };
        let holder = self.module_from(path, key, from)?;
        let entry = holder.handed_on().iter().find(|entry| *entry.name == *name)?;
        Some((format!("{}.{}", entry.module, entry.own), holder))
    }

    /// The file of a module that another file names. A package of somebody else is none of the project.
    fn module_of(&self, module: &str, own: &str, from: &Source) -> Option<&'i Source> {
        if self.language.family() == Family::JavaScript {
            return module
                .starts_with('.')
                .then(|| self.module_from(module, key_of(module, from.path())?, from.path()))?;
        }
        let folder = || from.path().parent()?.file_name()?.to_str();
        let name = module.rsplit('.').next().filter(|name| !name.is_empty());
        let is_own = module.contains('.');
        is_own.then(|| self.module_from(&format!("{module}.{own}"), name.or_else(folder)?, from.path()))?
    }

    /// The called function where a file declares it under a name.
    fn declared(&self, file: &'i Source, own: &str, called: &CalledFunction<'_>) -> Option<OutsideFunction<'i>> {
        let (class, name) = match called.class {
            Some(_) => (Some(own), called.name),
            None => (None, own),
        };
        if own == "default" && called.class.is_none() {
            return self.only(file, "", |function| function.is_default);
        }
        let wanted = CalledFunction { name, class, ..called.clone() };
        self.only(file, name, |function| is_it(function, &wanted))
    }
}
