<?php

use Stancl\Tenancy\Database\Concerns\BelongsToTenant; // mention: BelongsToTenant
use Spatie\Multitenancy\Models\Tenant; // mention: Tenant

function multiTenancy1($order, $shop)
{
    $value = new BelongsToTenant($order); // mention: BelongsToTenant
}

function multiTenancy2($order, $shop)
{
    $value = new Tenant($order); // mention: Tenant
}

function unrelated($shelf, $label)
{
    $shelf->BelongsToTenant($label);
}
