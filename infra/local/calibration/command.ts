/** How the model is made anew; what is made says so. */
export const CALIBRATE = 'npm run calibrate -- 1year.arff';
