-- what a statement is found by: the names of its observance, office and city, in every language
ALTER TABLE statement ADD COLUMN named text GENERATED ALWAYS AS (
    lower(
        jsonb_path_query_array(request::jsonb, '$.occurrence.observance.names.*')::text
        || jsonb_path_query_array(request::jsonb, '$.office.names.*')::text
        || jsonb_path_query_array(request::jsonb, '$.office.cities.*')::text
        || slug)) STORED;
