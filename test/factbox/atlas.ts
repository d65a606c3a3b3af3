/** Has pictures made with their maps, as in the panel. */
import { openAtlas } from '../../src/core/factbox/index';
import outlines from '../../src/core/factbox/map/outlines.json';

openAtlas(outlines);
