-- what the lists, the feeds and the sitemap ask for
ALTER TABLE public_page ADD COLUMN observance text;
UPDATE public_page SET observance = occurrence::json #>> '{observance,key}';
ALTER TABLE public_page ALTER COLUMN observance SET NOT NULL;

CREATE INDEX public_page_by_release ON public_page (released_at DESC, statement_id DESC);
CREATE INDEX public_page_by_office ON public_page (office, released_at DESC, statement_id DESC);
CREATE INDEX public_page_by_observance ON public_page (observance, released_at DESC, statement_id DESC);
