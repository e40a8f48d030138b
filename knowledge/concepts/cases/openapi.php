<?php

use OpenApi\Attributes\Get;
use OpenApi\Attributes\Post;
use OpenApi\Attributes\Put;
use OpenApi\Attributes\Delete;
use OpenApi\Attributes\Schema;
use OpenApi\Attributes\Property;
use OpenApi\Attributes\Response;
use OpenApi\Attributes\Info;

class Openapi1
{
    #[Get] // mention: Get
    public function handle($order)
    {
        return $order;
    }
}

class Openapi2
{
    #[Post] // mention: Post
    public function handle($order)
    {
        return $order;
    }
}

class Openapi3
{
    #[Put] // mention: Put
    public function handle($order)
    {
        return $order;
    }
}

class Openapi4
{
    #[Delete] // mention: Delete
    public function handle($order)
    {
        return $order;
    }
}

class Openapi5
{
    #[Schema] // mention: Schema
    public function handle($order)
    {
        return $order;
    }
}

class Openapi6
{
    #[Property] // mention: Property
    public function handle($order)
    {
        return $order;
    }
}

class Openapi7
{
    #[Response] // mention: Response
    public function handle($order)
    {
        return $order;
    }
}

class Openapi8
{
    #[Info] // mention: Info
    public function handle($order)
    {
        return $order;
    }
}

function unrelated($shelf, $label)
{
    $shelf->Get($label);
}
