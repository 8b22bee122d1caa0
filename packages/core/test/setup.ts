import { installConsoleGuard } from '@callscope/test-utils/console-guard';

installConsoleGuard();
