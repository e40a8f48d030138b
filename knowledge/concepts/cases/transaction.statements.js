export async function moveStock(client, shelf) {
  await client.query("BEGIN") // mention: BEGIN
  await client.query("BEGIN;") // mention: BEGIN;
  await client.query("BEGIN TRANSACTION") // mention: BEGIN TRANSACTION
  await client.query("BEGIN IMMEDIATE") // mention: BEGIN IMMEDIATE
  await client.query("START TRANSACTION") // mention: START TRANSACTION
  await client.query("START TRANSACTION;") // mention: START TRANSACTION;
  await client.query("COMMIT") // mention: COMMIT
  await client.query("COMMIT;") // mention: COMMIT;
  await client.query("ROLLBACK") // mention: ROLLBACK
  await client.query("ROLLBACK;") // mention: ROLLBACK;
  await client.query("VACUUM orders")
  const note = "ROLLBACK;"
  shelf.name("BEGIN")
  return note
}
