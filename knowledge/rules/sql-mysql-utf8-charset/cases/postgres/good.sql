SET NAMES utf8;
CREATE TABLE notes (id bigserial PRIMARY KEY, body jsonb);
CREATE DATABASE shop ENCODING 'UTF8';
