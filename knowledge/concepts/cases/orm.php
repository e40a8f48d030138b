<?php

use Doctrine\ORM\Mapping\Entity;
use Doctrine\ORM\Mapping\Embeddable;
use Doctrine\ORM\Mapping\JoinColumn;
use Doctrine\ORM\Mapping\JoinTable;
use Illuminate\Database\Eloquent\Builder;

function orm1($order, $shop)
{
    $shop->hasMany($order); // mention: hasMany
}

function orm2($order, $shop)
{
    $shop->belongsTo($order); // mention: belongsTo
}

function orm3($order, $shop)
{
    $shop->belongsToMany($order); // mention: belongsToMany
}

function orm4($order, $shop)
{
    $shop->hasOne($order); // mention: hasOne
}

function orm5($order, $shop)
{
    $shop->hasManyThrough($order); // mention: hasManyThrough
}

function orm6($order, $shop)
{
    $shop->morphMany($order); // mention: morphMany
}

function orm7($order, $shop)
{
    $shop->morphTo($order); // mention: morphTo
}

class Orm8
{
    #[Entity] // mention: Entity
    public function handle($order)
    {
        return $order;
    }
}

class Orm9
{
    #[Embeddable] // mention: Embeddable
    public function handle($order)
    {
        return $order;
    }
}

class Orm10
{
    #[JoinColumn] // mention: JoinColumn
    public function handle($order)
    {
        return $order;
    }
}

class Orm11
{
    #[JoinTable] // mention: JoinTable
    public function handle($order)
    {
        return $order;
    }
}

function unrelated($shelf, $label)
{
    $hasManyText = $shelf->count;
    $shelf->Entity($label);
}
