module.exports = {
  async up(queryInterface) {
    await queryInterface.renameColumn('users', 'mail', 'email'); // expect: migration-destructive-change likely
    await queryInterface.removeColumn('users', 'nick'); // expect: migration-destructive-change likely
  },
  async down(queryInterface) {
    await queryInterface.renameColumn('users', 'email', 'mail');
  },
};
