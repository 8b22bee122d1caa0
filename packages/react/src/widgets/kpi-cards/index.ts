export { KpiCards, type KpiCardsProps } from './KpiCards';
