-- the tables of what all services share, see TableImports
alter table need_import rename to table_import;
alter table need_import_row rename to table_import_row;
