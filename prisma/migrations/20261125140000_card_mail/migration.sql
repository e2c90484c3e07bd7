-- AlterTable
ALTER TABLE "city" ADD COLUMN     "contact_accepts_mail" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE "city" ADD CONSTRAINT "city_accepts_mail" CHECK ("contact_email" IS NOT NULL OR NOT "contact_accepts_mail");

-- Further addresses of the site itself that no unit takes: /pt/card, /pt/unsubscribe.
ALTER TABLE "unit"
  DROP CONSTRAINT "unit_slug_free",
  ADD CONSTRAINT "unit_slug_free" CHECK ("slug" NOT IN ('cities', 'schedule', 'workspace', 'sign-in', 'sign-out', 'privacy', 'about', 'search', 'units', 'people', 'status', 'language', 'feeds', 'api', 'card', 'unsubscribe'));
