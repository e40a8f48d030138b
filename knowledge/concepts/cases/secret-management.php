<?php

function secretManagement1($order, $shop)
{
    $result = env('APP_KEY', 1); // mention: env
}

function secretManagement2($order, $shop)
{
    $result = env('JWT_SECRET', 1); // mention: env
}

function secretManagement3($order, $shop)
{
    $result = env('WEBHOOK_SECRET', 1); // mention: env
}

function secretManagement4($order, $shop)
{
    $result = env('API_KEY', 1); // mention: env
}

function secretManagement5($order, $shop)
{
    $result = env('API_SECRET', 1); // mention: env
}

function secretManagement6($order, $shop)
{
    $result = env('DB_PASSWORD', 1); // mention: env
}

function secretManagement7($order, $shop)
{
    $result = env('DATABASE_URL', 1); // mention: env
}

function secretManagement8($order, $shop)
{
    $result = env('REDIS_PASSWORD', 1); // mention: env
}

function secretManagement9($order, $shop)
{
    $result = env('MAIL_PASSWORD', 1); // mention: env
}

function secretManagement10($order, $shop)
{
    $result = env('AWS_SECRET_ACCESS_KEY', 1); // mention: env
}

function secretManagement11($order, $shop)
{
    $result = env('STRIPE_SECRET', 1); // mention: env
}

function secretManagement12($order, $shop)
{
    $result = getenv('APP_KEY', 1); // mention: getenv
}

function unrelated($shelf, $label)
{
    $shelf->env($label);
}

function labels($shelf)
{
    $shelf->label('APP_KEY');
}
