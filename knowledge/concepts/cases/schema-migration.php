<?php

use Illuminate\Support\Facades\Schema;
use Illuminate\Database\Migrations\Migration; // mention: Migration
use Doctrine\Migrations\AbstractMigration; // mention: AbstractMigration

function schemaMigration1($order, $shop)
{
    $result = Schema::create($order); // mention: create
}

function schemaMigration2($order, $shop)
{
    $result = Schema::table($order); // mention: table
}

function schemaMigration3($order, $shop)
{
    $result = Schema::drop($order); // mention: drop
}

function schemaMigration4($order, $shop)
{
    $result = Schema::dropIfExists($order); // mention: dropIfExists
}

function schemaMigration5($order, $shop)
{
    $result = Schema::hasColumn($order); // mention: hasColumn
}

class SchemaMigration6 extends Migration // mention: Migration
{
}

class SchemaMigration7 extends AbstractMigration // mention: AbstractMigration
{
}

class SchemaMigration8 extends \Phinx\Migration\AbstractMigration // mention: AbstractMigration
{
}

function unrelated($shelf, $label)
{
    $shelf->create($label);
    $shelf->Migration($label);
}
