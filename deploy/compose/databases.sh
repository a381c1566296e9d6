#!/usr/bin/env bash
# One database and one user for each owner of data, none of whom can enter another's. Runs once, while the volume is empty.
set -euo pipefail

sql() {
  psql --username "$POSTGRES_USER" --no-psqlrc --quiet --set ON_ERROR_STOP=1 --dbname "$1"
}

for extension in pg_trgm btree_gist cube earthdistance unaccent; do
  sql template1 <<< "create extension if not exists $extension"
done

for owner in offers needs matching notification keycloak; do
  sql postgres << SQL
\getenv password ${owner^^}_DB_PASSWORD
create role $owner login password :'password';
create database $owner owner $owner;
revoke connect, temporary on database $owner from public;
SQL
done

sql postgres <<< "revoke connect on database postgres, template1 from public"
