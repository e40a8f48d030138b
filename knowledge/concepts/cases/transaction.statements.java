package shop;

class OrderStore {
    void moveStock(Statement statement, Log response) {
        statement.execute("BEGIN"); // mention: BEGIN
        statement.execute("BEGIN;"); // mention: BEGIN;
        statement.execute("BEGIN TRANSACTION"); // mention: BEGIN TRANSACTION
        statement.execute("BEGIN IMMEDIATE"); // mention: BEGIN IMMEDIATE
        statement.execute("START TRANSACTION"); // mention: START TRANSACTION
        statement.execute("START TRANSACTION;"); // mention: START TRANSACTION;
        statement.execute("COMMIT"); // mention: COMMIT
        statement.execute("COMMIT;"); // mention: COMMIT;
        statement.execute("ROLLBACK"); // mention: ROLLBACK
        statement.execute("ROLLBACK;"); // mention: ROLLBACK;
        statement.execute("VACUUM orders");
        String note = "ROLLBACK;";
        response.note(note);
        shelf.name("BEGIN");
    }
}
