"""Makes the three font files of app/fonts from Adobe's own variable fonts. See README.md beside this file."""
import io, sys
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont
from fontTools import subset

SERIF, SANS, OUT = sys.argv[1:]
# Latin-1, Latin Extended-A, the marks that Guarani adds (tilde on e, y and g), punctuation, a few arrows.
TEXT = '20-7E,A0-17F,2C6,2DA,2DC,300-303,308,327,1EBC,1EBD,1EF8,1EF9,2002-200A,2010-2014,2018-201E,2020-2022,2026,202F,2030,2032,2033,2039,203A,2044,20AC,2116,2122,2190-2193,2212'
# Small capitals are set for months and roles only: pt, es and en need no more than Latin-1.
SMALL_CAPS = [*range(0x61, 0x7B), *range(0xDF, 0x100)]


def code_points(spec):
    points = []
    for part in spec.split(','):
        first, _, last = part.partition('-')
        points += range(int(first, 16), int(last or first, 16) + 1)
    return points


def prune_small_caps(font):
    cmap = font.getBestCmap()
    keep = {cmap[c] for c in SMALL_CAPS if c in cmap}
    gsub = font['GSUB'].table
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag != 'smcp':
            continue
        for index in record.Feature.LookupListIndex:
            for table in gsub.LookupList.Lookup[index].SubTable:
                table = getattr(table, 'ExtSubTable', table)
                if hasattr(table, 'mapping'):
                    table.mapping = {k: v for k, v in table.mapping.items() if k in keep}


def rename(font, family, postscript):
    # "Source" is a reserved name of the licence: a changed file may not carry it, except in the notices.
    for record in font['name'].names:
        text = record.toUnicode()
        if record.nameID in (6, 25):
            record.string = postscript.split('-')[0] if record.nameID == 25 else postscript
        elif record.nameID not in (0, 5, 7, 13, 14) and 'Source' in text:
            for old in ('Source Serif 4 Variable', 'Source Serif 4', 'Source Sans 3 VF', 'Source Sans 3'):
                text = text.replace(old, family)
            for old in ('SourceSerif4Variable', 'SourceSerif4', 'SourceSans3VF', 'SourceSans3'):
                text = text.replace(old, family.replace(' ', ''))
            record.string = text


def make(source, name, axes, family, postscript, features):
    font = instantiateVariableFont(TTFont(source), axes)
    buffer = io.BytesIO()
    font.save(buffer)
    buffer.seek(0)
    font = TTFont(buffer)
    if 'smcp' in features:
        prune_small_caps(font)
    options = subset.Options()
    options.drop_tables += ['DSIG']
    options.layout_features = ['ccmp', 'locl', 'liga', 'kern', 'mark', 'mkmk', *features]
    options.hinting = False
    options.glyph_names = False
    options.name_IDs = ['*']
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=code_points(TEXT))
    subsetter.subset(font)
    rename(font, family, postscript)
    font.flavor = 'woff2'
    font.save(f'{OUT}/{name}.woff2')


WEIGHTS = (400, 400, 700)
make(f'{SERIF}/VAR/SourceSerif4Variable-Roman.ttf', 'enlace-serif-roman', {'wght': WEIGHTS, 'opsz': (12, 20, 48)},
     'Enlace Serif', 'EnlaceSerif', ['onum', 'lnum', 'pnum', 'tnum', 'smcp'])
# Italics are never set large: one optical size halves the file.
make(f'{SERIF}/VAR/SourceSerif4Variable-Italic.ttf', 'enlace-serif-italic', {'wght': WEIGHTS, 'opsz': 18},
     'Enlace Serif', 'EnlaceSerif-Italic', ['onum', 'lnum', 'pnum', 'tnum'])
make(f'{SANS}/VF/SourceSans3VF-Upright.ttf', 'enlace-sans-roman', {'wght': WEIGHTS},
     'Enlace Sans', 'EnlaceSans', ['onum', 'pnum'])
