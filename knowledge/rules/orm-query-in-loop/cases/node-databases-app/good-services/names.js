const names = new Map();

exports.authorOf = async (id) => names.get(id);
